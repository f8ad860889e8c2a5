import pg from 'pg'

/** Runs SQL on the database at `url` by a connection of its own and returns the rows. */
export const query = async <Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
): Promise<Row[]> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rows } = await client.query<Row>(sql)
    return rows
  } finally {
    await client.end()
  }
}
