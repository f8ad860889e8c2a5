/** Chinese writes the word behind its number: 第64号决议. */
const NUMBER_FIRST = /第 ?(\d{1,4}) ?号 ?(决议|决定)/u
/** The digits of Arabic, and of Persian and Urdu. */
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu
const westernDigit = (digit: string) => String(digit.charCodeAt(0) & 15)

/**
 * A reference as typed, made ready for reading: compatibility forms, dashes, quotation marks, digits
 * and spaces are brought to one form each, a word comes before its number. Letters keep their case.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u201C-\u201F\u00AB\u00BB"]/gu, '')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .replace(DIGITS, westernDigit)
    .replace(/\u060C/gu, ',')
    .replace(NUMBER_FIRST, ' $2 $1')
    .replace(/\s+/gu, ' ')
    .trim()
}
