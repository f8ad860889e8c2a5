import type { FilterModel } from './filter-model'
import type { MatrixWords } from './matrix-words'

/**
 * The filter as paper says it: "12 of 90 issues · Concern: High".
 * @returns null where nothing is chosen
 */
export function filterInWords(filter: FilterModel, words: MatrixWords): string | null {
  if (filter.chips.length === 0) return null
  const chosen = filter.chips.map(({ label, value }) => `${label}: ${value}`)
  return [words.countOf(filter.shown, filter.total), ...chosen].join(' · ')
}
