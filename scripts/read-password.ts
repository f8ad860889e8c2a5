import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

const askUnseen = async () => {
  process.stderr.write('Password (it is not shown): ')
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  try {
    return await lines.question('')
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}

/** Reads a password from standard input: what is piped in but for its last line break, or typed. */
export const readPassword = async (): Promise<string> => {
  if (process.stdin.isTTY) return askUnseen()
  return (await text(process.stdin)).replace(/\r?\n$/, '')
}
