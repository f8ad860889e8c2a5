/** A work as a bibliography names it. */
export type CitedWork = {
  /** small letters, digits and hyphens */
  key: string
  author: string
  title: string
  /** of the state of things that it describes, YYYY-MM-DD or longer */
  asOf: string
  note: string
  url: string
}

const MONTHS = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun'],
  ...['jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
]

/** BibTeX counts every brace, an escaped one too, so that none may stand in a text. */
const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
}

/**
 * A text as LaTeX prints it, in any script; what would be an order to LaTeX or to BibTeX is not.
 * @param text line breaks become spaces
 */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^<>|"$&#_%]/gu, (character) => WRITTEN[character] ?? character)
}

const asAddress = (url: string) =>
  url.replace(/[\s{}\\%]/gu, (character) =>
    character === '%' ? '%' : encodeURIComponent(character),
  )

/**
 * A work as an entry of BibTeX. Author and title stand in two pairs of braces: they are neither
 * taken apart into names nor put into small letters.
 */
export function bibtex({ key, author, title, asOf, note, url }: CitedWork): string {
  const month = MONTHS[Number(asOf.slice(5, 7)) - 1]
  return [
    `@misc{${key},`,
    `  author = {{${escapeLatex(author)}}},`,
    `  title = {{${escapeLatex(title)}}},`,
    `  year = {${asOf.slice(0, 4)}},`,
    ...(month === undefined ? [] : [`  month = ${month},`]),
    `  note = {${escapeLatex(note)}},`,
    `  url = {${asAddress(url)}}`,
    '}',
  ].join('\n')
}
