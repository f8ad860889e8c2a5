import { readFileSync } from 'node:fs'
import pg from 'pg'

export const dynamic = 'force-dynamic'

const pool = new pg.Pool({ connectionString: readFileSync('database-url', 'utf8'), max: 10 })

export async function POST(request) {
  const { id, notes } = await request.json()
  await pool.query('update issue set notes = $2 where id = $1', [id, notes])
  return Response.json({ id, notes })
}
