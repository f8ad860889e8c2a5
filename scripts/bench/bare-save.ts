import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** The least that saving one cell with its history can be: four statements, no checks. */
export const bareSave = (client: pg.Client, assembly: string, issueId: string) => async () => {
  const notes = `Note ${randomUUID()}`
  await client.query('begin')
  await client.query('update issue set notes = $2 where id = $1', [issueId, notes])
  await client.query(
    `insert into cell_change (id, assembly_key, revision, issue_id, "column", before, after)
     values ($1, $2, 0, $3, 'notes', 'null', to_jsonb($4::text))`,
    [randomUUID(), assembly, issueId, notes],
  )
  await client.query('commit')
}
