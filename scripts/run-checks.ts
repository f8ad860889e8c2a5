import { spawn } from 'node:child_process'

export type Say = (text: string) => void
/** One check: what it finds is said, and it answers whether all is in order. */
export type Check = { readonly name: string; readonly run: (say: Say) => Promise<boolean> }

/** A check that is a program of Node's with its arguments. */
export const programCheck = (name: string, args: readonly string[]): Check => ({
  name,
  run: (say) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say)
      child.on('error', () => resolve(false))
      child.on('close', (code) => resolve(code === 0))
    }),
})

/** Texts of several writers: the first is said at once, a later one when those before have ended. */
const inTurn = (say: Say, writers: number) => {
  const held = Array.from({ length: writers }, () => '')
  const ended = new Set<number>()
  let turn = 0
  const sayHeld = () => {
    const text = held[turn]
    held[turn] = ''
    if (text) say(text)
  }
  return (writer: number) => ({
    say: (text: string) => {
      held[writer] += text
      if (writer === turn) sayHeld()
    },
    end: () => {
      ended.add(writer)
      while (ended.has(turn)) {
        turn += 1
        sayHeld()
      }
    },
  })
}

/**
 * Runs rows of checks beside one another, and each row to its end, one check after the other,
 * whatever an earlier one found. What they write is said row after row.
 * @returns the names of the checks that found something
 */
export const runChecks = async (
  rows: readonly (readonly Check[])[],
  say: Say,
): Promise<string[]> => {
  const writerOf = inTurn(say, rows.length)
  const found = await Promise.all(
    rows.map(async (row, at) => {
      const writer = writerOf(at)
      const names: string[] = []
      for (const { name, run } of row) {
        writer.say(`\n── ${name}\n`)
        if (!(await run(writer.say))) names.push(name)
      }
      writer.end()
      return names
    }),
  )
  return found.flat()
}
