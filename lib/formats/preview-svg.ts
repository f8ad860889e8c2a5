import type { Preview } from '@/lib/domain/preview'
import type { Level } from '@/lib/domain/vocabulary'

/** What every site that shows previews takes (the Open Graph protocol's og:image). */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const

const LEFT = 72
const RIGHT = PREVIEW_SIZE.width - LEFT
const INK = '#1c1a16'
const SOFT = '#57524a'
const SERIF = 'font-family="Source Serif 4" font-weight="600"'
const SANS = 'font-family="Source Sans 3"'
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

type Style = { font: string; size: number; ink: string }

/** A line of a text that reads from right to left ends where the others begin. */
function line(text: string, y: number, { font, size, ink }: Style): string {
  const [x, anchor] = RIGHT_TO_LEFT.test(text) ? [RIGHT, 'end'] : [LEFT, 'start']
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" ${font} font-size="${size}" fill="${ink}">${asXml(text)}</text>`
}

const WORD_AT = LEFT + 48
const TEXT_AT = LEFT + 260
const LONGEST_BAR = 700

function row({ level, word, text, share }: Preview['rows'][number], y: number): string {
  const [ink, tint] = COLOURS[level]
  const bar = share === null ? 0 : Math.max(4, Math.round(LONGEST_BAR * share))
  const at = share === null ? TEXT_AT : TEXT_AT + bar + 16
  return [
    `<g color="${ink}" transform="translate(${LEFT} ${y - 25}) scale(1.9)">${SYMBOLS[level]}</g>`,
    `<text x="${WORD_AT}" y="${y}" ${SERIF} font-size="30" fill="${ink}">${asXml(cut(word.text, 14))}</text>`,
    bar === 0
      ? ''
      : `<rect x="${TEXT_AT}" y="${y - 25}" width="${bar}" height="30" fill="${tint}" stroke="${ink}" stroke-width="1.5"/>`,
    `<text x="${at}" y="${y}" ${SANS} font-size="30" fill="${INK}">${asXml(cut(text, 58))}</text>`,
  ].join('')
}

/** Highest first, so that what is left out where there is no room is the least. */
const MOST_ROWS = 6

/**
 * The preview of a link as SVG.
 * @param preview what it shows, in texts that the fonts can show
 */
export function previewSvg(preview: Preview): string {
  const { width, height } = PREVIEW_SIZE
  const title = wrap(preview.title.text, 36, 2)
  const below = 152 + title.length * 66
  const rows = preview.rows.slice(0, MOST_ROWS)
  const start = below + 66
  const step = Math.min(52, (560 - start) / Math.max(1, rows.length - 1))
  const soft = { font: SANS, size: 28, ink: SOFT }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fbfaf6"/>`,
    `<rect width="${width}" height="10" fill="#1d3f7c"/>`,
    line(cut(preview.kicker.text, 60), 84, soft),
    ...title.map((text, at) => line(text, 156 + at * 66, { font: SERIF, size: 58, ink: INK })),
    line(cut(preview.dated, 88), below, soft),
    ...(preview.notice === null
      ? []
      : [
          `<text x="${RIGHT}" y="84" text-anchor="end" ${SERIF} font-size="28" fill="#8f1230">${asXml(preview.notice)}</text>`,
        ]),
    ...rows.map((each, at) => row(each, Math.round(start + at * step))),
    line(cut(preview.foot.text, 100), 608, { ...soft, size: 22 }),
    '</svg>',
  ].join('\n')
}
