import { type ChildProcess, spawn } from 'node:child_process'
import { CannotStart } from '@/lib/cannot-start'
import { environmentWith } from '@/lib/env'

/** A program of the bench that runs beside it. */
export type Child = { pid: number; close: () => Promise<void> }

const PATIENCE_MS = 300_000

const untilSaid = (child: ChildProcess, word: string) =>
  new Promise<void>((resolve, reject) => {
    let output = ''
    const fail = () => reject(new CannotStart(`What the bench measures did not start: ${output}`))
    const timer = setTimeout(fail, PATIENCE_MS)
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (!output.includes(word)) return
      clearTimeout(timer)
      child.off('exit', fail)
      resolve()
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', fail)
  })

type Starting = { args: string[]; settings?: Record<string, string>; cwd?: string; until: string }

/** Starts a program with these arguments and waits until it says a word. */
export const startProgram = async (
  program: string,
  { args, settings = {}, cwd, until }: Starting,
): Promise<Child> => {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentWith(settings),
    ...(cwd === undefined ? {} : { cwd }),
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const killNow = () => child.kill('SIGKILL')
  process.on('exit', killNow)
  const close = async () => {
    child.kill('SIGTERM')
    await gone
    process.off('exit', killNow)
  }
  await untilSaid(child, until)
  return { pid: child.pid ?? 0, close }
}

/** Starts Node with these arguments and waits until it says a word. */
export const startChild = (starting: Starting): Promise<Child> =>
  startProgram(process.execPath, starting)
