/** A piece of HTML: a tag with its attributes, or text. */
export type Token =
  | { kind: 'open' | 'close'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'text'; text: string }

const PIECE =
  /<!--[\s\S]*?-->|<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>|<![^>]*>|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g

/** The named characters that spreadsheets write; others stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  copy: '©',
  deg: '°',
  rlm: '\u200F',
  lrm: '\u200E',
}

const LAST_CHARACTER = 0x10ffff

function characterOf(whole: string, name: string): string {
  const number = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10)
  if (!name.startsWith('#')) return NAMED[name] ?? whole
  return number > 0 && number <= LAST_CHARACTER ? String.fromCodePoint(number) : ''
}

/** Text of HTML with its references to characters resolved. */
export const decoded = (text: string) =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]\w{1,8});/gi, characterOf)

function tagOf(piece: string): Token {
  const kind = piece.startsWith('</') ? 'close' : 'open'
  const name = /^<\/?([a-z][\w:-]*)/i.exec(piece)?.[1]?.toLowerCase() ?? ''
  const inside = piece.slice(kind === 'close' ? 2 + name.length : 1 + name.length, -1)
  const attributes = new Map(
    [...inside.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => [
      key.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  )
  return { kind, name, attributes }
}

/**
 * Cuts HTML into tags and texts; comments, styles and scripts are left out. Made for what
 * spreadsheets write, and pure, so that it is tested without a browser.
 * @param html what was copied
 */
export function tokensOf(html: string): Token[] {
  return [...html.matchAll(PIECE)].flatMap(([piece, skipped]): Token[] => {
    if (skipped !== undefined || piece.startsWith('<!')) return []
    const isTag = piece.length > 1 && piece.startsWith('<')
    return [isTag ? tagOf(piece) : { kind: 'text', text: piece }]
  })
}
