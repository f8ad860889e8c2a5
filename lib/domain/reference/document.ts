import type { DocumentPart, DocumentReference } from '@/lib/domain/reference/reference'

const MEETING =
  '(?:(WTSA|WTDC|WCIT|WTPF|WRC|PP|RA|TSAG|TDAG|RAG|CWG)(?:[ .-]?(?:19|20)?(\\d\\d)(?!\\d))?|(C)(\\d\\d))([ /]+)'
const PART =
  '(?: ?\\(? ?(?:Rev(?:ision)?|Add(?:endum|enda)?|Corr?(?:igendum)?)\\.? ?\\d+(?: ?(?:-|to) ?\\d+)? ?\\)?|A\\d+(?:-\\d+)?|R\\d+)'
const GROUP = 'COM ?\\d{1,2}[A-Z]?|WG ?\\d{1,2}[A-Z]?|WG-?PL|PLEN'
const DOCUMENT = new RegExp(
  [
    `^(?:${MEETING})?`,
    '((?:Doc(?:ument)?s?|Contribution)(?![A-Z])\\.? ?(?:No\\.? ?|#)?)?',
    '(?:([A-Z]{1,8}(?:/[A-Z]{1,8}){0,8})( ?[/ -] ?)?)?',
    `0*(\\d{1,5})(${PART}*)`,
    '(?: ?/ ?0*(\\d{1,4})(?: ?(?:-|to) ?0*(\\d{1,4}))?)?',
    `(?:/(${GROUP}))?`,
    '(?:-[EFSRCA])?$',
  ].join(''),
  'iu',
)
const ONE_PART = /(Rev|Add|Cor|A|R)[a-z]*\.? ?(\d+)(?: ?(?:-|to) ?(\d+))?/giu
const PART_OF = /^(Revision|Addendum|Addenda|Corrigendum) (\d+)(?: ?(?:-|to) ?(\d+))? (?:to|of) /iu
const SERIES = ['DT', 'DL', 'WD', 'TD', 'ADM', 'INF', 'C']
const TAG = /^(?:ADD\*?|MOD|\(MOD\)|SUP\*?|NOC) (?=.*\d)/iu

const KINDS_OF_PART: Record<string, DocumentPart['kind']> = { r: 'rev', a: 'add', c: 'cor' }

function readPart(word: string, first: string, last: string | undefined): DocumentPart {
  const kind = KINDS_OF_PART[word.charAt(0).toLowerCase()] ?? 'add'
  return { kind, first: Number(first), last: Number(last ?? first) }
}

function readParts(text: string): DocumentPart[] {
  return [...text.matchAll(ONE_PART)].map(([, word = '', first = '', last]) =>
    readPart(word, first, last),
  )
}

function readMeeting(match: RegExpExecArray): string | null {
  const body = match[1] ?? match[3]
  return body === undefined ? null : body.toUpperCase() + (match[2] ?? match[4] ?? '')
}

function splitPrefix(prefix: string | undefined): Pick<DocumentReference, 'origin' | 'series'> {
  const names = prefix?.toUpperCase().split('/') ?? []
  const series = SERIES.find((name) => name === names.at(-1)) ?? null
  const origin = names.slice(0, series === null ? undefined : -1).join('/')
  return { origin: origin === '' ? null : origin, series }
}

/** `AFCP-42/1` and `AFCP 42A1` are documents, `COVID-19` and `UNGA 70/125` are not. */
function isSpelledOut(gap: string, { parts, proposal }: DocumentReference): boolean {
  return gap !== '' && (parts.length > 0 || (proposal !== null && gap.includes('-')))
}

/** Whether the match says enough to be a document: `WTSA-24`, `C26`, `IEEE 802` do not. */
function isEnough(match: RegExpExecArray, document: DocumentReference): boolean {
  const [meetingGap, word, prefixGap = ''] = [match[5], match[6], match[8]]
  if (document.series === 'C') return document.meeting !== null || /[/-]/u.test(prefixGap)
  if (document.series !== null) return true
  if (document.origin !== null) return prefixGap.includes('/') || isSpelledOut(prefixGap, document)
  if (word !== undefined) return true
  return meetingGap?.includes('/') || document.parts.length > 0
}

function readGroup(text: string | undefined): string | null {
  return text === undefined ? null : text.toUpperCase().replace(/[ -]/gu, '')
}

function parseSpelled(text: string): DocumentReference | null {
  const match = DOCUMENT.exec(text)
  if (!match) return null
  const [proposal, last] = [match[11], match[12]]
  const document: DocumentReference = {
    form: 'document',
    meeting: readMeeting(match),
    ...splitPrefix(match[7]),
    number: Number(match[9]),
    parts: readParts(match[10] ?? ''),
    proposal:
      proposal === undefined ? null : { first: Number(proposal), last: Number(last ?? proposal) },
    group: readGroup(match[13]),
  }
  return isEnough(match, document) ? document : null
}

/** Reads plain text as a document or one of its proposals, or null. A tag before it is left out. */
export function parseDocument(text: string): DocumentReference | null {
  const untagged = text.replace(TAG, '')
  const [head, word = '', first = '', last] = PART_OF.exec(untagged) ?? []
  if (head === undefined) return parseSpelled(untagged)
  const whole = parseDocument(untagged.slice(head.length))
  if (!whole || whole.proposal) return null
  return { ...whole, parts: [...whole.parts, readPart(word, first, last)] }
}

function printPart({ kind, first, last }: DocumentPart): string {
  const numbers = first === last ? `${first}` : `${first}-${last}`
  if (kind === 'add') return `A${numbers}`
  return kind === 'rev' ? `(Rev.${numbers})` : `(Cor.${numbers})`
}

function printPrefix({ meeting, origin, series }: DocumentReference): string {
  const own = [origin, series].filter((name) => name !== null).join('/')
  const gap = series === 'C' ? '-' : '/'
  if (own === '') return meeting === null ? '' : `${meeting}/`
  if (meeting === null) return `${own}${gap}`
  return origin === null ? `${meeting}/${own}${gap}` : `${meeting} ${own}${gap}`
}

/** Prints a document in the house style: `EUR/45A12/1`, `WTSA16/42A1`, `46A9`, `Doc 42`. */
export function printDocument(reference: DocumentReference): string {
  const { number, parts, proposal, group } = reference
  const prefix = printPrefix(reference)
  const lines =
    proposal === null
      ? ''
      : `/${proposal.first}${proposal.last === proposal.first ? '' : `-${proposal.last}`}`
  const word = prefix === '' && parts.length === 0 ? 'Doc ' : ''
  return `${word}${prefix}${number}${parts.map(printPart).join('')}${lines}${group ? `/${group}` : ''}`
}
