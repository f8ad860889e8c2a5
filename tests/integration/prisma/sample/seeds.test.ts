import { beforeAll, describe, expect, test } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { chosenProposals, filterMatrix } from '@/lib/domain/filter/apply-filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import type { PublishedMatrix } from '@/lib/domain/snapshot'
import { publicationKindSchema } from '@/lib/domain/vocabulary'
import { findPublication } from '@/lib/publication/find-publication'
import { loadSample } from '@/prisma/sample/load'
import { testDatabase } from '../../../support/database'
import { REPORTS } from './what-the-reports-name'

const { db } = await testDatabase()

beforeAll(() => loadSample({ db, log: () => undefined }))

const read = new Map<string, PublishedMatrix>()

async function published(matrix: string): Promise<PublishedMatrix> {
  const known = read.get(matrix)
  if (known) return known
  const [assembly = '', kind] = matrix.split('/')
  const wanted = { assembly, kind: publicationKindSchema.parse(kind), number: 'latest' } as const
  const found = await findPublication({ db: publishedIn(db) }, wanted)
  if (found.state !== 'published') throw new Error(`${matrix} is not published.`)
  read.set(matrix, found.matrix)
  return found.matrix
}

/** What the public file of a matrix gives for a query. */
async function find(name: string, query: string) {
  const matrix = await published(name)
  const { head } = matrix
  const where = { kind: head.kind, head, place: 'file' } as const
  const { filter, faults } = parseFilter(new URLSearchParams(query), where)
  const rows = filterMatrix(matrix, filter)
  return { rows, faults, proposals: rows.flatMap((row) => chosenProposals(row, filter)) }
}

const places = REPORTS.flatMap((report) => report.in.map((matrix) => ({ ...report, matrix })))

describe.each(places)('what $report names, in $matrix', ({ matrix, named }) => {
  test.each(named)('%s', async (_what, query, issue) => {
    const { rows, faults, proposals } = await find(matrix, query)
    expect(faults).toEqual([])
    expect(rows.map(({ slug }) => slug)).toEqual([issue])
    if (query.includes('origin=')) expect(proposals).toHaveLength(1)
  })
})

describe('the proponents that the reports of WCIT-12 name', () => {
  test('each have a proposal of their own on each topic', async () => {
    const { named } = REPORTS.find(({ report }) => report.startsWith('seed 3')) ?? { named: [] }
    const asked = named.filter(([, query]) => query.startsWith('origin='))
    expect(asked).toHaveLength(46)
    const found = await Promise.all(asked.map(([, query]) => find('wcit-12/issues', query)))
    const ids = found.flatMap(({ proposals }) => proposals.map(({ id }) => id))
    expect(new Set(ids).size).toBe(asked.length)
  })
})
