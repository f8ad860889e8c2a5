/**
 * A reference as typed, made ready for reading: compatibility forms, dashes, quotation marks and
 * spaces are brought to one form each. Letters keep their case.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u201C-\u201F\u00AB\u00BB"]/gu, '')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
