import { execFileSync } from 'node:child_process'
import os from 'node:os'
import pg from 'pg'
import type { ServedLine } from './served'

/** One line of the table: what Plenary takes, and what nothing of its kind could do without. */
export type Line = {
  what: string
  unit: string
  ours: number
  limit: number
  /** what the limit is of */
  against: string
  /** of rates more is better, of all else less */
  rate?: boolean
}

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

const HEAD = ['what', 'Plenary', 'limit', 'times the limit', 'the limit is']

/** How many times what the limit costs Plenary costs; 1 would be as good as can be. */
const costOf = ({ ours, limit, rate }: Line) => (rate ? limit / ours : ours / limit)

const cellsOf = (line: Line) => [
  `${line.what}, ${line.unit}`,
  NUMBER.format(line.ours),
  NUMBER.format(line.limit),
  NUMBER.format(costOf(line)),
  line.against,
]

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [head, ...rows]
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [print(head), rule, ...rows.map(print)].join('\n')
}

const SERVED_HEAD = [
  ...['served', 'connections', 'requests/s', '× bare Node', '× nginx'],
  ...['p50 ms', 'p99 ms', 'CPU ms', 'kB'],
]

const servedCells = ({ what, connections, ours, ofBare, ofNginx, bytes }: ServedLine) => [
  ...[what, String(connections), NUMBER.format(ours.rate)],
  ...[ofBare, ofNginx].map((ratio) => (ratio === null ? '' : NUMBER.format(ratio))),
  ...[ours.p50, ours.p99].map((time) => NUMBER.format(time)),
  Number.isNaN(ours.cpu) ? '' : NUMBER.format(ours.cpu),
  NUMBER.format(bytes / 1000),
]

const isServed = (line: Line | ServedLine): line is ServedLine => 'connections' in line

/** The lines as tables of Markdown, which read well on a terminal too. */
export const tablesOf = (lines: readonly (Line | ServedLine)[]): string => {
  const served = lines.filter(isServed)
  const others = lines.flatMap((line) => (isServed(line) ? [] : [line]))
  return [
    ...(served.length > 0 ? [tableOf(SERVED_HEAD, served.map(servedCells))] : []),
    ...(others.length > 0 ? [tableOf(HEAD, others.map(cellsOf))] : []),
  ].join('\n\n')
}

const versionOfGit = () => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

/** What the numbers were measured on, and how busy it was before. */
export const describeMachine = async (url: string): Promise<string> => {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query('show server_version')
  await client.end()
  const [cpu] = os.cpus()
  const gigabytes = Math.round(os.totalmem() / 2 ** 30)
  const load = os.loadavg()[0]?.toFixed(1)
  return `${new Date().toISOString().slice(0, 10)}, ${cpu?.model.trim()}, ${os.cpus().length} cores, ${gigabytes} GiB, ${os.type()}, Node ${process.versions.node}, PostgreSQL ${rows[0]?.server_version}, commit ${versionOfGit()}, load before ${load}`
}

/** The page of the docs that later work is measured by. */
export const reportOf = (
  machine: string,
  lines: readonly (Line | ServedLine)[],
): string => `# The bench

Written by \`npm run bench -- --write\`; \`npm run bench -- held save\` runs parts of it.

**Read the ratios.** Each line holds Plenary beside a limit measured in the same run, in turns, as the median of several rounds: 1 would be as good as can be, and a ratio says on another machine what it says here, which a number of milliseconds does not. Run it where nothing else runs (a load before of 0.5 or less): with two cores, a neighbour costs Plenary and its limit unlike amounts.

${machine}

## What the public reads

Requests a second of Plenary, and their ratio to a bare Node server that gives the same bytes, and to nginx with the same bytes as a file: 1 or more is as good. The client runs beside the server and takes the larger part of the machine, nginx's least of all. CPU is of the server, for one answer. What is asked for the first time, and every search, is rendered: its ratio is to the same bytes where nothing makes them.

${tablesOf(lines.filter(isServed))}

## All else

${tablesOf(lines.filter((line) => !isServed(line)))}
`
