import { parseReference } from '@/lib/domain/reference/parse-reference'
import { printReference } from '@/lib/domain/reference/print-reference'

const LONGEST = 60
/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
}

function withoutEdition(text: string): string {
  const reference = parseReference(text)
  if (reference === null) return text
  return printReference(
    reference.form === 'instrument' ? { ...reference, edition: null } : reference,
  )
}

function shorten(slug: string): string {
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : slug.slice(0, LONGEST)
}

/**
 * The address of an issue, from its reference: `res-50` of `Resolution 50 (Rev. New Delhi, 2024)`,
 * `afcp-1`, `new-ai`. Small Latin letters, digits and single hyphens, at most 60 characters; null
 * where the text holds none, so that the caller numbers it.
 */
export function slugOf(reference: string): string | null {
  const slug = withoutEdition(reference)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıħ]/gu, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return slug === '' ? null : shorten(slug)
}
