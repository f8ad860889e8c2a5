export type FacetOption = { value: string; label: string; count: number; chosen: boolean }
export type Facet = { name: string; label: string; options: readonly FacetOption[] }
/** One chosen value, and the address without it. */
export type Chip = { label: string; value: string; href: string }

/** All that the filter bar shows. */
export type FilterModel = {
  /** the address of the page without its query */
  action: string
  search: string
  sort: string | null
  facets: readonly Facet[]
  chips: readonly Chip[]
  /** sentences on what of the query could not be followed */
  notices: readonly string[]
  /** the address that keeps the filter and drops the sorting; null where nothing is sorted */
  ownOrder: string | null
  shown: number
  total: number
  isOpen: boolean
}
