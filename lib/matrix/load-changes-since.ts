import type { Db, Transaction } from '@/lib/db/client'
import type { DraftIssue } from '@/lib/domain/draft'
import type { ChangedCell, MatrixChanges } from '@/lib/domain/live'
import { draftIssueOf, ISSUE_SELECT } from './issue-select'
import { loadLastTimes } from './load-last-times'
import { loadLookAgain } from './load-look-again'
import { loadSetAside } from './load-set-aside'

/** More cells than these come sooner with the whole matrix. */
const MOST_CELLS = 2_000

type Row = {
  issueId: string
  column: string
  added: boolean
  id: string | null
  name: string | null
}

/** The cells that changed, each once, with who changed it last. */
async function loadCells(tx: Transaction, assembly: string, since: number): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (issue_id, "column") issue_id::text AS "issueId", "column",
      bool_or("column" = 'present' AND before = 'null'::jsonb)
        OVER (PARTITION BY issue_id, "column") AS added,
      person.id::text AS id, person.name
    FROM cell_change LEFT JOIN person ON person.id = actor_id
    WHERE assembly_key = ${assembly} AND revision > ${since}
    ORDER BY issue_id, "column", sequence DESC
    LIMIT ${MOST_CELLS + 1}`
}

const cellValue = (issue: DraftIssue, column: string): unknown =>
  column === 'present' ? issue.present : new Map(Object.entries(issue.cells)).get(column)

function changedCells(rows: readonly Row[], issues: readonly DraftIssue[]): ChangedCell[] {
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  return rows.flatMap(({ issueId, column, id, name }) => {
    const issue = byId.get(issueId)
    if (!issue) return []
    const by = id === null ? null : { id, name: name ?? '' }
    return [{ issueId, column, value: cellValue(issue, column), by }]
  })
}

/** What a rating hangs on; and where no cell changed, a rating may have been looked at. */
const isAboutRatings = (rows: readonly Row[]) =>
  rows.length === 0 ||
  rows.some(({ column }) => ['present', 'concern', 'proposals'].includes(column))

async function loadIssues(
  tx: Transaction,
  assembly: string,
  rows: readonly Row[],
): Promise<DraftIssue[]> {
  const id = { in: [...new Set(rows.map(({ issueId }) => issueId))] }
  const where = { assemblyKey: assembly, id }
  return (await tx.issue.findMany({ where, select: ISSUE_SELECT })).map(draftIssueOf)
}

/** Issues that came, with the links to where they were carried over from. */
async function cameOf(tx: Transaction, assembly: string, came: readonly DraftIssue[]) {
  if (came.length === 0) return []
  const lastTimes = await loadLastTimes(tx, assembly)
  return came.map((issue) => {
    const lastTime = lastTimes.get(issue.id)
    return lastTime ? { ...issue, lastTime } : issue
  })
}

/**
 * Loads what has changed in a matrix after a revision, all as of one moment. Who asks is the
 * caller's to check.
 * @param db where
 * @param assembly the key
 * @param since the revision that is known
 * @returns null where there is no such matrix
 */
export async function loadChangesSince(
  db: Db,
  assembly: string,
  since: number,
): Promise<MatrixChanges | null> {
  return db.$transaction(
    async (tx) => {
      const row = await tx.assembly.findUnique({
        where: { key: assembly },
        select: { revision: true },
      })
      if (!row) return null
      const { revision } = row
      const rows = await loadCells(tx, assembly, since)
      // A revision that is still to come was seen in another database: nothing can be told of it.
      const cells = since > revision || rows.length > MOST_CELLS ? null : rows
      const issues = await loadIssues(tx, assembly, rows)
      const came = new Set(rows.filter(({ added }) => added).map(({ issueId }) => issueId))
      return {
        since,
        revision,
        cells: cells && changedCells(cells, issues),
        added: await cameOf(tx, assembly, cells ? issues.filter(({ id }) => came.has(id)) : []),
        setAside: await loadSetAside(tx, assembly),
        lookAgain: isAboutRatings(rows) ? await loadLookAgain(tx, assembly) : null,
      }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}
