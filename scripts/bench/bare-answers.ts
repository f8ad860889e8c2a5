import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { anyPort } from '../any-port'
import { type Child, startChild } from './child'
import type { Answer } from './http'

/** An answer of the site, and the path under which the bare server gives it. */
export type KnownAnswer = { path: string; answer: Answer }

const OF_THE_CONNECTION = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'date',
]

const headersOf = ({ headers }: Answer) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.includes(name)))

/** Starts a bare Node server that gives the same answers, byte by byte. */
export const serveBare = async (
  folder: string,
  known: readonly KnownAnswer[],
): Promise<Child & { url: string }> => {
  const file = path.join(folder, 'answers.json')
  const answers = known.map(({ path: at, answer }) => ({
    ...{ path: at, headers: headersOf(answer), body: answer.body.toString('base64') },
  }))
  writeFileSync(file, JSON.stringify(answers))
  const port = await anyPort()
  const args = ['scripts/bench/bare-server.mjs', file, String(port)]
  const child = await startChild({ args, until: 'listening' })
  return { ...child, url: `http://127.0.0.1:${port}` }
}
