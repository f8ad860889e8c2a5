import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFilter, asFilterRows } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER, narrowed } from '@/lib/domain/filter/filter'
import { impactOf } from '@/lib/domain/impact'
import { LEVELS } from '@/lib/domain/vocabulary'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const head = aHead()
const group = Object.keys(head.organizations).find((key) => head.organizations[key]?.members.length)
const organizationKeys = Object.keys(head.organizations)
const themeKeys = Object.keys(head.themes)

const naming = (keys: readonly string[]) =>
  keys.map((organization) => ({ organization, how: null }))

const anyMatrix = fc
  .array(
    fc.record({
      concern: fc.constantFrom(...LEVELS),
      organizations: fc.subarray(organizationKeys).map(naming),
      themes: fc.subarray(themeKeys),
    }),
    { maxLength: 40 },
  )
  .map((issues) => aSnapshot(issues.map((cells, at) => aRow(`res-${at}`, cells))))

describe('where issues would hit', () => {
  it('each square counts the issues that its link shows, and its levels add up', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const rows = asFilterRows(matrix)
        for (const { organization, theme, count, levels } of impactOf(rows, head).cells) {
          const filter = narrowed(NO_FILTER, { organization: [organization], theme: [theme] })
          expect(applyFilter(rows, head, filter)).toHaveLength(count)
          expect(levels.reduce((sum, level) => sum + level.count, 0)).toBe(count)
        }
      }),
    )
  })

  it('holds the organizations that are named, with the issues of the groups that hold them, most first', () => {
    const member = head.organizations[group ?? '']?.members[0] ?? ''
    const rows = asFilterRows(
      aSnapshot([
        aRow('res-1', {
          concern: 'low',
          organizations: naming([group ?? '']),
          themes: [themeKeys[0] ?? ''],
        }),
        aRow('res-2', {
          concern: 'high',
          organizations: naming([member]),
          themes: [themeKeys[0] ?? ''],
        }),
        aRow('res-3', { concern: 'high' }),
      ]),
    )
    const { organizations, cells, ...counts } = impactOf(rows, head)
    expect(organizations).toEqual([
      { key: member, count: 2 },
      { key: group, count: 1 },
    ])
    expect(cells[0]?.levels).toEqual([
      { key: 'high', count: 1 },
      { key: 'low', count: 1 },
    ])
    expect(counts).toMatchObject({ rows: 3, named: 2 })
  })

  it('holds those of the highest concern first, however few their issues', () => {
    const issues = (concern: 'high' | 'medium' | 'low', at: number, count: number) =>
      Array.from({ length: count }, (_, n) =>
        aRow(`res-${at}-${n}`, {
          concern,
          organizations: naming([organizationKeys[at] ?? '']),
          themes: [themeKeys[at % 2] ?? ''],
        }),
      )
    const rows = asFilterRows(
      aSnapshot([...issues('low', 0, 3), ...issues('high', 1, 1), ...issues('low', 1, 1)]),
    )
    const { organizations, themes } = impactOf(rows, head)
    expect(organizations).toEqual([
      { key: organizationKeys[1], count: 2 },
      { key: organizationKeys[0], count: 3 },
    ])
    expect(themes.map(({ key }) => key)).toEqual([themeKeys[1], themeKeys[0]])
  })

  it('tells an issue that is new since the baseline from one that was not assessed', () => {
    const named = naming([organizationKeys[0] ?? ''])
    const row = aRow('res-1', { organizations: named, themes: [themeKeys[0] ?? ''] })
    const rows = asFilterRows(aSnapshot([row])).map((item) => ({ ...item, before: null }))
    expect(impactOf(rows, head).cells[0]?.levels).toEqual([{ key: 'new', count: 1 }])
  })
})
