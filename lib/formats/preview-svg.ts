import type { Preview } from '@/lib/domain/preview'
import type { Level } from '@/lib/domain/vocabulary'

/** What every site that shows previews takes (the Open Graph protocol's og:image). */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const

const LEFT = 72
const RIGHT = PREVIEW_SIZE.width - LEFT
const INK = '#1c1a16'
const SOFT = '#57524a'
/** In quotes within the quotes: a name with a number in it is no name without them, and is passed over. */
const SERIF = `font-family="'Source Serif 4', 'Noto Sans Arabic'" font-weight="600"`
/** The font of all that is no title, as an attribute of SVG. */
export const SANS = `font-family="'Source Sans 3', 'Noto Sans Arabic'"`
/** The light theme's inks and tints, which are legible on each other. */
const COLOURS: Readonly<Record<Level, [ink: string, tint: string]>> = {
  high: ['#931231', '#f3c9d2'],
  medium: ['#774800', '#f3dcb2'],
  low: ['#1d5561', '#c3dfe4'],
  none: ['#55524c', '#dddad1'],
  positive: ['#1f5c31', '#c6e4cb'],
  'not-assessed': ['#5d5951', '#e6e3da'],
}
const LINE = 'fill="none" stroke="currentColor" stroke-width="1.6"'
const DIAMOND = 'd="M8 1.2 14.8 8 8 14.8 1.2 8Z"'
const SYMBOLS: Readonly<Record<Level, string>> = {
  high: `<path ${DIAMOND} fill="currentColor"/>`,
  medium: `<path ${DIAMOND} ${LINE}/><path d="M8 4.8 11.2 8 8 11.2 4.8 8Z" fill="currentColor"/>`,
  low: `<path ${DIAMOND} ${LINE}/>`,
  none: `<path d="M3 8h10" ${LINE}/>`,
  positive: `<circle cx="8" cy="8" r="6.4" ${LINE}/><path d="M8 4.8v6.4M4.8 8h6.4" ${LINE}/>`,
  'not-assessed': `<circle cx="8" cy="8" r="6.2" ${LINE} stroke-dasharray="1.8 2.1"/>`,
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u

const asXml = (text: string) =>
  text
    .replace(/[\p{Cc}\s\uFFFE\uFFFF]+/gu, ' ')
    .replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`)

/** How many letters of Latin a text is about as wide as. */
const widthOf = (text: string) =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 1.9 : 1), 0)

function cut(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept + character) > most - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Words on lines; a text without spaces is broken where it must be. */
function wrap(text: string, most: number, lines: number): string[] {
  const made: string[] = ['']
  const pieces = text.split(/(?<=[\s-])|(?=\p{Script=Han})/u)
  for (const piece of pieces) {
    const last = made.at(-1) ?? ''
    if (last === '' || widthOf(last + piece.trimEnd()) <= most) made[made.length - 1] = last + piece
    else made.push(piece)
  }
  const kept = made.slice(0, lines - 1)
  const rest = made.slice(lines - 1).join('')
  return [...kept, ...(rest === '' ? [] : [rest])].map((line) => cut(line.trim(), most))
}

/** A line of a picture: its text and style, and the room that it has. */
export type PictureLine = {
  text: string
  x: number
  y: number
  anchor: 'start' | 'end'
  font: string
  size: number
  ink: string
  /** in pixels */
  room: number
}

type Style = Pick<PictureLine, 'font' | 'size' | 'ink'>

/** A line of a text that reads from right to left ends where the others begin. */
function line(text: string, y: number, style: Style): PictureLine {
  const [x, anchor] = RIGHT_TO_LEFT.test(text)
    ? ([RIGHT, 'end'] as const)
    : ([LEFT, 'start'] as const)
  return { text, x, y, anchor, room: RIGHT - LEFT, ...style }
}

/**
 * A line as SVG.
 * @param line what it says, where and how
 */
export const lineSvg = ({
  text,
  x,
  y,
  anchor,
  font,
  size,
  ink,
}: Omit<PictureLine, 'anchor'> & { anchor: string }): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" ${font} font-size="${size}" fill="${ink}">${asXml(text)}</text>`

const WORD_AT = LEFT + 48
const TEXT_AT = LEFT + 260
const LONGEST_BAR = 700
const BESIDE = 16

const barOf = (share: number) => Math.max(4, Math.round(LONGEST_BAR * share))

type Row = { row: Preview['rows'][number]; y: number }

function rowShapes({ row: { level, share }, y }: Row): string {
  const [ink, tint] = COLOURS[level]
  const symbol = `<g color="${ink}" transform="translate(${LEFT} ${y - 25}) scale(1.9)">${SYMBOLS[level]}</g>`
  if (share === null) return symbol
  return `${symbol}<rect x="${TEXT_AT}" y="${y - 25}" width="${barOf(share)}" height="30" fill="${tint}" stroke="${ink}" stroke-width="1.5"/>`
}

function rowLines({ row: { level, word, text, share }, y }: Row): PictureLine[] {
  const x = share === null ? TEXT_AT : TEXT_AT + barOf(share) + BESIDE
  const placed = { y, anchor: 'start', size: 30 } as const
  return [
    {
      ...{ ...placed, text: cut(word.text, 14), x: WORD_AT, font: SERIF },
      ...{ ink: COLOURS[level][0], room: TEXT_AT - WORD_AT - BESIDE },
    },
    { ...placed, text: cut(text, 58), x, font: SANS, ink: INK, room: RIGHT - x },
  ]
}

/** Highest first, so that what is left out where there is no room is the least. */
const MOST_ROWS = 6
const SOFT_STYLE: Style = { font: SANS, size: 28, ink: SOFT }

function rowsOf(preview: Preview, below: number): Row[] {
  const rows = preview.rows.slice(0, MOST_ROWS)
  const start = below + 66
  const step = Math.min(52, (560 - start) / Math.max(1, rows.length - 1))
  return rows.map((row, at) => ({ row, y: Math.round(start + at * step) }))
}

/** Beside the meeting, where the publication was withdrawn. */
function noticeLine(notice: string): PictureLine {
  const style = { font: SERIF, size: 28, ink: '#8f1230' }
  return { ...style, text: notice, x: RIGHT, y: 84, anchor: 'end', room: NOTICE_ROOM }
}

const NOTICE_ROOM = 220

/** A line that ends where the notice stands ends before it. */
function besideNotice(kicker: PictureLine): PictureLine {
  const taken = NOTICE_ROOM + BESIDE
  const x = kicker.anchor === 'end' ? kicker.x - taken : kicker.x
  return { ...kicker, x, room: kicker.room - taken }
}

/** What a picture is made of: its shapes, as SVG, and its lines. */
type PictureParts = { shapes: readonly string[]; lines: readonly PictureLine[] }

/**
 * What a preview is made of, each where it has room.
 * @param preview what it shows, in texts that the fonts can show
 */
export function previewParts(preview: Preview): PictureParts {
  const title = wrap(preview.title.text, 36, 2)
  const below = 152 + title.length * 66
  const rows = rowsOf(preview, below)
  const kicker = line(cut(preview.kicker.text, 60), 84, SOFT_STYLE)
  const lines = [
    preview.notice === null ? kicker : besideNotice(kicker),
    ...title.map((text, at) => line(text, 156 + at * 66, { font: SERIF, size: 58, ink: INK })),
    line(cut(preview.dated, 88), below, SOFT_STYLE),
    ...(preview.notice === null ? [] : [noticeLine(preview.notice)]),
    ...rows.flatMap(rowLines),
    line(cut(preview.foot.text, 100), 608, { ...SOFT_STYLE, size: 22 }),
  ]
  return { shapes: rows.map(rowShapes), lines }
}

/**
 * A line in letters so small that it has room.
 * @param line as it is to be drawn
 * @param width how wide it is so, in pixels
 */
export const fitted = (line: PictureLine, width: number): PictureLine =>
  width <= line.room
    ? line
    : { ...line, size: Math.floor((line.size * line.room * 10) / width) / 10 }

/**
 * The preview of a link as SVG.
 * @param parts what it is made of, its lines made to fit
 */
export function previewSvg({ shapes, lines }: PictureParts): string {
  const { width, height } = PREVIEW_SIZE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fbfaf6"/>`,
    `<rect width="${width}" height="10" fill="#1d3f7c"/>`,
    ...shapes,
    ...lines.map(lineSvg),
    '</svg>',
  ].join('\n')
}
