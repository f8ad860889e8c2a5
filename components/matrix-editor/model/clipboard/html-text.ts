import { decoded } from './html-tokens'

/** A text that is put together as a browser shows it. */
export type ShownText = { text: string; pre: boolean }

const atStart = (text: string) => text === '' || text.endsWith('\n')

/** Adds text of the source: white space as it is where it is preformatted, else as one space. */
export function withText({ text, pre }: ShownText, source: string): ShownText {
  if (pre) return { pre, text: text + decoded(source.replace(/\r\n?/g, '\n')) }
  const narrow = source.replace(/[ \t\r\n\f]+/g, ' ')
  const isDouble = atStart(text) || text.endsWith(' ')
  return { pre, text: text + decoded(isDouble ? narrow.replace(/^ /, '') : narrow) }
}

/** Adds a line break. */
export const withBreak = ({ text, pre }: ShownText): ShownText => ({
  pre,
  text: `${pre ? text : text.replace(/ $/, '')}\n`,
})

/** The text as it is shown; a cell of nothing but no-break spaces is blank, as Excel writes it. */
export function shown({ text, pre }: ShownText): string {
  if (pre) return text
  const trimmed = text.replace(/[ \n]+$/, '')
  return /^\u00A0*$/.test(trimmed) ? '' : trimmed
}
