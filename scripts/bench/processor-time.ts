import { readFileSync } from 'node:fs'

/** Of the clock by which Linux counts the time of processes; it is the same on all its machines. */
const TICKS_A_SECOND = 100

const statOf = (pid: number) => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

/**
 * Milliseconds of processor time that a process and those that it started have taken so far.
 * @returns not a number where the system keeps no such count in /proc
 */
export const processorTime = (pid: number): number => {
  try {
    const ticks = [pid, ...childrenOf(pid)].map(statOf)
    return (ticks.reduce((sum, one) => sum + one, 0) * 1000) / TICKS_A_SECOND
  } catch {
    return Number.NaN
  }
}
