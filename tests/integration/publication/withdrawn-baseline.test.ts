import { beforeAll, describe, expect, it } from 'vitest'
import { matrixLink, matrixPath } from '@/components/across/matrix-link'
import { publishedIn } from '@/lib/db/published'
import type { Across } from '@/lib/domain/across/standing-matrix'
import { filterMatrix } from '@/lib/domain/filter/apply-filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import type { FollowUp } from '@/lib/domain/records'
import { findComparison } from '@/lib/publication/find-comparison'
import { findPublication } from '@/lib/publication/find-publication'
import { getInstrument } from '@/lib/publication/get-instrument'
import { getOrganization } from '@/lib/publication/get-organization'
import { listFollowUps } from '@/lib/publication/list-follow-ups'
import { searchIssues } from '@/lib/publication/search-issues'
import { testDatabase } from '@/tests/support/database'
import { withdraw, writeAssembly, writePublication } from '@/tests/support/publication'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testDatabase()
const context = { db: publishedIn(db) }

const followUp: FollowUp = {
  ...{ id: 'watch', action: 'Watch it.', responsible: null, where: null, due: null },
  ...{ state: 'open', url: null },
}

const stays = aRow('res-1', {
  ...{ reference: 'Resolution 64', concern: 'high', follow_ups: [followUp] },
  organizations: [{ organization: 'ietf', how: null }],
})
const dropped = { ...stays, slug: 'res-2' }

beforeAll(async () => {
  await db.instrumentKind.create({ data: { key: 'resolution', word: 'Resolution', short: 'Res' } })
  await db.instrument.create({
    data: { key: 'wtsa-res-64', body: 'WTSA', number: '64', kindKey: 'resolution' },
  })
  await db.organization.create({ data: { key: 'ietf', shortName: 'IETF', name: 'IETF' } })
  const before = aSnapshot([stays, dropped])
  await writeAssembly(db, before)
  const { id } = await writePublication(db, before)
  const after = aSnapshot([stays], { kind: 'outcomes', asOf: '2024-11-18' })
  await writePublication(db, after, { baselineId: id })
  await withdraw(db, id)
})

const slugs = (across: readonly Across<unknown>[]) =>
  across.flatMap(({ found }) => found.map(({ item }) => item.row.slug))

describe('a baseline that was withdrawn', () => {
  it('counts for nothing where assemblies are crossed, but for what the outcomes froze of it', async () => {
    expect(slugs((await getInstrument(context, 'wtsa-res-64')).across)).toEqual(['res-1'])
    const { across, tally } = await getOrganization(context, 'ietf')
    expect(slugs(across)).toEqual(['res-1'])
    expect(tally).toMatchObject({ issues: 1, before: [{ key: 'high', count: 1 }] })
    const [undated] = await listFollowUps(context)
    expect(undated?.items.map(({ row }) => row.slug)).toEqual(['res-1'])
  })

  it('is left out by the page that a link of them opens, so that it shows as many', async () => {
    const [found] = (await getOrganization(context, 'ietf')).across
    const link =
      found && matrixLink(found.matrix, { name: 'organization', keys: new Set(['ietf']) })
    expect(link).toBe('/wtsa-24/outcomes?organization=ietf#results')
    const opened = await findPublication(context, {
      ...{ assembly: 'wtsa-24', kind: 'outcomes', number: 'latest' },
    })
    if (opened.state !== 'published') throw new Error('The outcomes stand.')
    const { filter, faults } = parseFilter(new URLSearchParams('organization=ietf'), {
      ...{ kind: 'outcomes', head: opened.matrix.head, place: 'page' },
    })
    expect(faults).toEqual([])
    expect(filterMatrix(opened.matrix, filter)).toHaveLength(found?.found.length ?? 0)
    const [search] = await searchIssues(context, ['Res 64'])
    expect(search).toMatchObject({ count: 1, total: 1 })
    expect(search && matrixPath(search)).toBe('/wtsa-24/outcomes')
  })

  it('is shown still where the outcomes are compared with it', async () => {
    const found = await findComparison(context, { assembly: 'wtsa-24', number: 'latest' })
    expect(found.state === 'published' && found.comparison.rows.map(({ row }) => row.slug)).toEqual(
      ['res-1', 'res-2'],
    )
  })
})
