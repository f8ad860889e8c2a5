import pg from 'pg'
import { contentHashOf } from '@/lib/db/content-hash'

type Published = {
  name: string
  hash: string
  snapshot: string
  head: unknown
  matches: boolean
}

const FIND = `
  select p.assembly_key || ' ' || p.kind || '/' || p.number as name, p.content_hash as hash,
    s.id::text as snapshot, s.head,
    (s.assembly_key, s.kind, s.as_of, s.content_hash)
      = (p.assembly_key, p.kind, p.as_of, p.content_hash) as matches
  from publication p join snapshot s on s.id = p.snapshot_id
  where p.id = $1`

const rowsOf = async (client: pg.Client, snapshot: string) => {
  const { rows } = await client.query<{ content: unknown }>(
    'select content from snapshot_row where snapshot_id = $1 order by position',
    [snapshot],
  )
  return rows.map(({ content }) => content)
}

const isWhole = async (client: pg.Client, { hash, snapshot, head, matches }: Published) =>
  matches && contentHashOf({ head, rows: await rowsOf(client, snapshot) }) === hash

/**
 * Computes the hash of every publication anew, one after another, and compares it with the one that
 * it was published under.
 * @returns how many publications with content there are, and the names of those that differ
 */
export const verifyPublications = async (
  url: string,
): Promise<{ count: number; altered: string[] }> => {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(
      'select id::text from publication where snapshot_id is not null order by id',
    )
    const altered: string[] = []
    for (const { id } of rows) {
      const found = await client.query<Published>(FIND, [id])
      const [published] = found.rows
      if (published && !(await isWhole(client, published))) altered.push(published.name)
    }
    return { count: rows.length, altered }
  } finally {
    await client.end().catch(() => {})
  }
}
