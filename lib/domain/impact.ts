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
  /** those that some issue names, most issues first */
  organizations: Counted<string>[]
  themes: Counted<string>[]
  cells: ImpactCell[]
}

const countOf = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length

const mostFirst = (counted: readonly Counted<string>[]) =>
  counted.toSorted((a, b) => b.count - a.count)

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
  const organizations = mostFirst(
    [...named].map((key) => ({ key, count: countOf(items, (one) => one.organizations.has(key)) })),
  )
  const affected = items.filter((one) => one.organizations.size > 0)
  const themes = mostFirst(
    [...new Set(affected.flatMap((one) => [...one.themes]))].map((key) => ({
      key,
      count: countOf(affected, (one) => one.themes.has(key)),
    })),
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
