import { type ReferenceKind, referenceKind, referenceKinds } from '@/lib/domain/reference/kinds'
import type { Edition, InstrumentReference } from '@/lib/domain/reference/reference'

const BODIES = [
  ...['WTSA', 'WTDC', 'WCIT', 'WTPF', 'WRC', 'PP', 'RA', 'Council', 'TSAG', 'TDAG', 'RAG'],
  ...['ITU-T', 'ITU-R', 'ITU-D', 'ITU', 'ITRs', 'ITR', 'CS', 'CV'],
]
const WORDS = referenceKinds.map(({ read }) => read).join('|')
/** `CS 165` is a provision of the Constitution, `CS Article 4` an article of it. */
const BODY = BODIES.join('|').replace('CS|CV', '(?:CS|CV)(?= art)')
const HEAD = `(draft (?:new )?)?(?:(${BODY})(?:[ .-]?(?:19|20)?(\\d\\d))?[ ,:-]+)?`
const INSTRUMENT = new RegExp(
  `^${HEAD}(${WORDS})(?![a-zé])\\.?(?: ?(?:n\\.?o\\b\\.?|n°|#|رقم))?[ -]?(.+?)$`,
  'iu',
)
const BARE_RECOMMENDATION = /^(ITU-[TRD])(?: Rec\.?| Recommendation)? ([A-Z]{1,2}\.\d.*)$/iu
const NAMED_RECOMMENDATION = new RegExp(
  `^(?:${referenceKind('recommendation').read})\\.? (ITU-[TRD]) (.+)$`,
  'iu',
)
const REVISED = 'r[eé]v(?:ised|ision)?(?:[. ]+|(?=\\d))|пересм[. ]+|المراج\u064E?ع في '
const EDITION = new RegExp(
  `^(.*?)[ ,]*(?:\\( ?)?(${REVISED})?(?:([\\p{L}][\\p{L}\\p{M} '.-]*?)[ ,]+)?((?:19|20)\\d\\d)(?: ?г\\.?)?(?: ?\\))?$`,
  'iu',
)
/** Chinese writes the year first and the revision last: `(2024年,新德里,修订版)`. */
const YEAR_FIRST =
  /^(.*?) ?\( ?((?:19|20)\d\d) ?年(?:[ ,、]+(\p{L}[\p{L}\p{M} '.-]*?))??(?:[ ,、]*(修订版))? ?\)$/u

/** A resolution without its word, as the matrices list it: `21 (Rev. Antalya 2006)`. */
const BARE_RESOLUTION = /^\d{1,4}(?: ?[a-z]{1,2}| ?bis| ?ter| ?quater)? ?\([^()]+\)$/iu
/** A first edition without `Rev.` is known by its comma: `45 (May 2016)` names a date. */
const FIRST_EDITION = /\( ?\p{Lu}[^,]*, ?\d{4} ?\)$/u
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/iu
/** Behind `Dec` these are dates, `Dec 2024` and `Dec 12, 2024`: no decision has such a number. */
const YEAR_OR_DAY = /^(?:\d{1,2},? )?(?:19|20)\d\d$/u

const NUMBERS = {
  plain: /^0*(\d{1,4}) ?([a-z]{1,2}|bis|ter|quater)?$/iu,
  article: /^(\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*)(?: ?([a-z](?:bis|ter|quater)?)\))?$/iu,
  question: /^0*(\d{1,3}[a-z]?) ?\/ ?0*(\d{1,3})$/iu,
  series: /^([a-z]{1,2}\.\d+(?:\.\d+)*(?:-\d+)?)$/iu,
}

function readPlain(text: string): string | null {
  const [, digits, letters = ''] = NUMBERS.plain.exec(text) ?? []
  if (digits === undefined) return null
  return digits + (letters.length > 2 ? letters.toLowerCase() : letters.toUpperCase())
}

function readArticle(text: string): string | null {
  const [, digits, clause] = NUMBERS.article.exec(text) ?? []
  if (digits === undefined) return null
  return digits.toUpperCase() + (clause ? ` ${clause.toLowerCase()})` : '')
}

function readNumber(kind: ReferenceKind, text: string): string | null {
  const { numbers } = referenceKind(kind)
  if (numbers === 'article') return readArticle(text)
  if (numbers === 'series') return NUMBERS.series.exec(text)?.[1]?.toUpperCase() ?? readPlain(text)
  if (numbers === 'question') {
    const [, own, group] = NUMBERS.question.exec(text) ?? []
    if (own !== undefined) return `${own.toUpperCase()}/${group}`
  }
  return readPlain(text)
}

function inTitleCase(place: string): string {
  if (place !== place.toUpperCase() && place !== place.toLowerCase()) return place
  return place.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
}

function readEdition(text: string): { number: string; edition: Edition } | null {
  const [, ownNumber, ownYear, ownPlace, ownRev] = YEAR_FIRST.exec(text) ?? []
  const last = [text, ownNumber, ownRev, ownPlace, ownYear]
  const [, number, rev, place, year] = ownYear === undefined ? (EDITION.exec(text) ?? []) : last
  if (!number || year === undefined) return null
  return {
    number: number.trim(),
    edition: {
      revised: rev !== undefined,
      place: place === undefined ? null : inTitleCase(place),
      year: Number(year),
    },
  }
}

function readBody(body: string | undefined): string | null {
  if (body === undefined) return null
  const known = BODIES.find((name) => name.toLowerCase() === body.toLowerCase())
  return known === 'ITRs' ? 'ITR' : (known ?? null)
}

function kindOf(word: string): ReferenceKind | null {
  const entry = referenceKinds.find(({ read }) => new RegExp(`^(?:${read})$`, 'iu').test(word))
  return entry?.kind ?? null
}

type Head = Pick<InstrumentReference, 'draft' | 'body' | 'meetingYear' | 'kind'>

function withNumber(head: Head, rest: string): InstrumentReference | null {
  const whole = readNumber(head.kind, rest)
  if (whole !== null) return { form: 'instrument', ...head, number: whole, edition: null }
  const dated = readEdition(rest)
  const number = dated && readNumber(head.kind, dated.number)
  return number ? { form: 'instrument', ...head, number, edition: dated.edition } : null
}

function readBareResolution(text: string): InstrumentReference | null {
  if (!BARE_RESOLUTION.test(text)) return null
  const read = withNumber({ draft: false, body: null, meetingYear: null, kind: 'resolution' }, text)
  const place = read?.edition?.place
  if (!read?.edition || !place || MONTH.test(place)) return null
  return read.edition.revised || FIRST_EDITION.test(text) ? read : null
}

/** Reads plain text as an instrument, or null. */
export function parseInstrument(text: string): InstrumentReference | null {
  const [, body, rest] = NAMED_RECOMMENDATION.exec(text) ?? BARE_RECOMMENDATION.exec(text) ?? []
  if (rest !== undefined) {
    const head = { draft: false, body: readBody(body), meetingYear: null }
    return withNumber({ ...head, kind: 'recommendation' }, rest)
  }
  const [, draft, named, meetingYear = null, word, numbered] = INSTRUMENT.exec(text) ?? []
  const kind = word === undefined ? null : kindOf(word)
  if (kind === null || numbered === undefined) return readBareResolution(text)
  if (word?.toLowerCase() === 'dec' && YEAR_OR_DAY.test(numbered)) return null
  const head = { draft: draft !== undefined, body: readBody(named), meetingYear, kind }
  return withNumber(head, numbered)
}

function printEdition({ revised, place, year }: Edition): string {
  const where = place === null ? `${year}` : `${place}, ${year}`
  return ` (${revised ? 'Rev. ' : ''}${where})`
}

/** Prints an instrument in the house style: `Res 64 (Rev. Hammamet, 2016)`. */
export function printInstrument(reference: InstrumentReference): string {
  const { draft, body, meetingYear, kind, number, edition } = reference
  const year = meetingYear === null ? '' : `-${meetingYear}`
  const head = `${draft ? 'Draft ' : ''}${body === null ? '' : `${body}${year} `}`
  return `${head}${referenceKind(kind).word} ${number}${edition ? printEdition(edition) : ''}`
}
