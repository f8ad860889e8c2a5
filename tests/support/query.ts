import pg from 'pg'

/** Works on the database at `url` by a connection of its own. */
export const withClient = async <T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Runs SQL on the database at `url` by a connection of its own and returns the rows. */
export const query = <Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> =>
  withClient(url, async (client) => (await client.query<Row>(sql)).rows)
