import { AppError } from '@/lib/domain/app-error'

const WRITTEN: Record<string, string> = { '\n': '\\n', '\r': '\\r' }
const READ: Record<string, string> = { n: '\n', r: '\r' }
/** What may stand behind a `\`. */
const ESCAPED = '\\;|+= nr'

/**
 * A field of an item as it stands in a cell: `\`, `;` and `|` get a `\` before them, a line break
 * is `\n`, a carriage return `\r`. A space at either end becomes `\ `, since spaces around the
 * separators do not count.
 */
export function escapeField(text: string): string {
  return text
    .replace(/[\\;|]/gu, '\\$&')
    .replace(/[\n\r]/gu, (character) => WRITTEN[character] ?? character)
    .replace(/^ | $/gu, '\\ ')
}

/**
 * Takes the escapes off a field.
 * @param where the place, for the sentence
 * @throws AppError invalid, where a `\` stands before anything that needs none
 */
export function unescapeField(text: string, where: string): string {
  return text.replace(/\\(.?)/gsu, (_, character: string) => {
    if (character === '' || !ESCAPED.includes(character)) {
      throw new AppError(
        'invalid',
        `${where} has a \\ before ${character === '' ? 'nothing' : `“${character}”`}; a \\ itself is written \\\\.`,
        where,
      )
    }
    return READ[character] ?? character
  })
}

function endsInEscape(text: string): boolean {
  let slashes = 0
  while (text[text.length - 1 - slashes] === '\\') slashes += 1
  return slashes % 2 === 1
}

/** Takes the spaces off both ends that are not escaped. */
export function trimEscaped(text: string): string {
  let start = 0
  let end = text.length
  while (text[start] === ' ') start += 1
  while (end > start && text[end - 1] === ' ') end -= 1
  const trimmed = text.slice(start, end)
  return end < text.length && endsInEscape(trimmed) ? `${trimmed} ` : trimmed
}

/**
 * Splits an escaped text at each separator that has no `\` before it, and takes the spaces off
 * the ends of the pieces, which stay escaped.
 */
export function splitEscaped(text: string, separator: ';' | '|' | '+' | '='): string[] {
  const pieces = ['']
  for (const [token] of text.matchAll(/\\.|[^\\]|\\$/gsu)) {
    if (token === separator) pieces.push('')
    else pieces.push((pieces.pop() ?? '') + token)
  }
  return pieces.map(trimEscaped)
}
