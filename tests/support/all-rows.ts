import { LEFT_OUT } from '@/lib/db/backup/backup-format'
import { listTables } from '@/lib/db/backup/catalog'
import { withClient } from './query'

/** Every row of every table that a backup holds, as PostgreSQL writes it, in an order of its own. */
export const allRows = (url: string): Promise<Record<string, string[]>> =>
  withClient(url, async (client) => {
    await client.query(`set timezone to 'UTC'`)
    const all: Record<string, string[]> = {}
    for (const { name } of await listTables(client)) {
      if (LEFT_OUT.includes(name)) continue
      const { rows } = await client.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${client.escapeIdentifier(name)} t`,
      )
      all[name] = rows.map(({ row }) => row).sort()
    }
    return all
  })
