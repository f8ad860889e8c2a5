import type { FilterModel } from '@/components/matrix-view/filter-model'
import type { Filter } from '@/lib/domain/filter/filter'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { shortListBytes } from '@/lib/web/short-list-bytes'

type Shown = {
  page: 'matrix' | 'compare'
  head: SnapshotHead
  rows: readonly SnapshotRow[]
  filter: Filter
}

/** The filter bar with the size of the Short list beside its link. */
export function weighed(model: FilterModel, shown: Shown): FilterModel {
  if (model.short === null) return model
  const options = [...model.facets, model.columns].flatMap((facet) =>
    (facet?.options ?? []).map(({ label }) => label),
  )
  return { ...model, short: { ...model.short, bytes: shortListBytes({ ...shown, options }) } }
}
