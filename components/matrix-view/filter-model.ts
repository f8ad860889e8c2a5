/** `count` is null where there is nothing to count. */
export type FacetOption = { value: string; label: string; count: number | null; chosen: boolean }
export type Facet = {
  name: string
  label: string
  options: readonly FacetOption[]
  /** what nothing chosen means, where that wants saying */
  hint?: string
}
/** One chosen value, and the address without it. */
export type Chip = { label: string; value: string; href: string }

/** All that the filter bar shows. */
export type FilterModel = {
  /** the address of the page without its filter */
  action: string
  search: string
  sort: string | null
  /** the publication, where the page lets another be chosen; else null */
  of: string | null
  /** by what, in words; null in the matrix's own order */
  sorted: string | null
  /** the orders to choose from, as an address names them; no heading is in sight on a phone */
  orders: readonly { value: string; label: string }[]
  facets: readonly Facet[]
  /** the columns to choose from, as one facet more; null where a page has its own alone */
  columns: Facet | null
  chips: readonly Chip[]
  /** sentences on what of the query could not be followed */
  notices: readonly string[]
  /** the address that keeps the filter and drops the sorting; null where nothing is sorted */
  ownOrder: string | null
  shown: number
  total: number
  /** whether rows may have been left out */
  isNarrowed: boolean
  /** the address with all rows */
  clear: string
  /** the Short list with its size in bytes, or the way back from it */
  short: { href: string; bytes: number | null; isShown: boolean } | null
}
