/** Chinese writes the word behind its number: 第64号决议, 第9/13号课题. */
const NUMBER_FIRST = /第 ?(\d{1,4}(?:\/\d{1,3})?) ?号 ?(决议|决定|意见|课题)/u
/** And behind a Recommendation's letter, where it says no more than that: ITU-T E.164建议书. */
const WORD_LAST = /(?<=\p{L}\.\d[\d.]*) ?建议书/u
/** The name of a sector in French and Spanish, and in Russian, with letters of either script. */
const SECTOR = /(?<!\p{L})(?:UIT|МСЭ)-([TRDТ])(?!\p{L})/giu
const sectorOf = (letter: string) => (letter.toUpperCase() === 'Т' ? 'T' : letter.toUpperCase())
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
    .replace(WORD_LAST, '')
    .replace(SECTOR, (_, letter: string) => `ITU-${sectorOf(letter)}`)
    .replace(/\s+/gu, ' ')
    .trim()
}
