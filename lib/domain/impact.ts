import { type Counted, countBy } from './count-by'
import type { FilterRow } from './filter/filter'
import { valuesOfRow } from './filter/row-values'
import { BEFORE_DOWN } from './level-entries'
import type { SnapshotHead } from './snapshot'
import type { Level } from './vocabulary'

/**
 * The issues that name an organization and have a theme: how many at each level, highest first;
 * those that are new since the baseline had none.
 */
export type ImpactCell = {
  organization: string
  theme: string
  count: number
  levels: Counted<Level | 'new'>[]
}
/** Where the issues of a matrix would hit. */
export type Impact = {
  rows: number
  /** how many of them name an organization */
  named: number
  /** those that some issue names; of the highest concern first, of one level those of most issues */
  organizations: Counted<string>[]
  themes: Counted<string>[]
  cells: ImpactCell[]
}

const countOf = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length

/** Those with the most high concerns first, of as many those with the most medium ones, and so on. */
function byConcern(
  keys: Iterable<string>,
  itemsOf: (key: string) => readonly FilterRow[],
): Counted<string>[] {
  const counted = [...keys].map((key) => {
    const items = itemsOf(key)
    const levels = BEFORE_DOWN.map((level) =>
      countOf(items, ({ before }) => (before ?? 'new') === level),
    )
    return { key, count: items.length, levels }
  })
  return counted
    .toSorted((a, b) => {
      const at = a.levels.findIndex((count, level) => count !== b.levels[level])
      return (b.levels[at] ?? 0) - (a.levels[at] ?? 0)
    })
    .map(({ key, count }) => ({ key, count }))
}

/**
 * Counts the issues by the organizations that they name and by their themes, as the filters find
 * them: a member of a group where the group is named. Levels are those before.
 * @param rows rows of a comparison or of one matrix
 * @param head the publication, which knows the members of groups
 */
export function impactOf(rows: readonly FilterRow[], head: SnapshotHead): Impact {
  const items = rows.map((item) => ({
    item,
    organizations: new Set(valuesOfRow('organization', item, head)),
    themes: new Set(valuesOfRow('theme', item, head)),
  }))
  const named = new Set(
    rows.flatMap(({ row }) => row.cells.organizations.map(({ organization }) => organization)),
  )
  const organizations = byConcern(named, (key) =>
    items.filter((one) => one.organizations.has(key)).map(({ item }) => item),
  )
  const affected = items.filter((one) => one.organizations.size > 0)
  const themes = byConcern(new Set(affected.flatMap((one) => [...one.themes])), (key) =>
    affected.filter((one) => one.themes.has(key)).map(({ item }) => item),
  )
  const cells = organizations.flatMap(({ key: organization }) =>
    themes.flatMap(({ key: theme }): ImpactCell[] => {
      const found = affected.filter(
        (one) => one.organizations.has(organization) && one.themes.has(theme),
      )
      if (found.length === 0) return []
      const levels = countBy(
        BEFORE_DOWN,
        found.map(({ item }) => item.before ?? 'new'),
      )
      return [{ organization, theme, count: found.length, levels }]
    }),
  )
  return { rows: rows.length, named: affected.length, organizations, themes, cells }
}
