import http from 'node:http'
import { z } from 'zod'

const changesSchema = z.object({
  cells: z
    .array(z.object({ issueId: z.string(), column: z.string(), value: z.unknown() }))
    .nullable(),
})

/** A cell as the stream of a matrix told of it. */
export type ToldCell = { issueId: string; column: string; value: unknown }

const toldIn = (event: string): ToldCell[] => {
  if (!/^event: changes$/m.test(event)) return []
  const data = /^data: (.*)$/m.exec(event)?.[1] ?? 'null'
  return changesSchema.parse(JSON.parse(data)).cells?.map((cell) => ({ ...cell })) ?? []
}

/**
 * Follows the stream of a matrix as a browser does.
 * @param url the stream's address
 * @param cookie the header Cookie
 * @param onCell called with each cell that the stream tells of
 * @returns a function that ends it
 */
export const followStream = (
  url: string,
  cookie: string,
  onCell: (cell: ToldCell) => void,
): Promise<() => void> =>
  new Promise((resolve, reject) => {
    const request = http.get(url, { headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`))
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        const events = (text + chunk).split('\n\n')
        text = events.pop() ?? ''
        for (const cell of events.flatMap(toldIn)) onCell(cell)
      })
      // Ended by us, in the middle of an answer that never ends by itself.
      response.on('error', () => {})
      resolve(() => request.destroy())
    })
    request.on('error', reject)
  })
