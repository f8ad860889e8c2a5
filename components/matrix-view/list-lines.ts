import type { PublicCells } from '@/lib/domain/columns'

export type ListKey = 'proposals' | 'organizations' | 'progress' | 'follow_ups' | 'sources'

/** Characters to a line of a column of records, roughly. */
const TO_A_LINE = 34

const linesIn = (text: string | null) =>
  text === null
    ? 0
    : text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / TO_A_LINE)), 0)

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const COUNTS: { [K in ListKey]: (cells: PublicCells) => number[] } = {
  proposals: ({ proposals }) =>
    proposals.map((item) => {
      const rated = item.concern === null ? 0 : 1
      const sides = Number(item.supporters.length > 0) + Number(item.opponents.length > 0)
      return 2 + sides + rated + linesIn(item.keyPoints) + linesIn(item.concernRationale)
    }),
  organizations: ({ organizations }) => organizations.map(({ how }) => 1 + linesIn(how)),
  progress: ({ progress }) => progress.map(({ note }) => 2 + linesIn(note)),
  follow_ups: (cells) => cells.follow_ups.map(({ action }) => 2 + linesIn(action)),
  sources: ({ sources }) =>
    sources.map(({ title, kind }) => linesIn(`${title ?? ''} ${kind ?? ''} (en)`)),
}

/**
 * About how many lines a list takes in its cell, for the server to know which is long.
 * @param name the column
 * @param cells the issue's
 */
export function listLines(name: ListKey, cells: PublicCells): number {
  return sum(COUNTS[name](cells))
}
