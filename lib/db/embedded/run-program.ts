import { spawn } from 'node:child_process'

/** Whom a program of the database runs as; empty means as this process. */
export type RunAs = { uid?: number; gid?: number }

type Program = { command: string; args: string[]; cwd: string; as: RunAs }

/**
 * Runs a program to its end.
 * @returns its exit code (1 when it could not be run) and what it printed
 */
export const runProgram = ({ command, args, cwd, as }: Program) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const child = spawn(command, args, {
      ...as,
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
