import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { z } from 'zod'
import { CannotStart } from '@/lib/cannot-start'
import {
  BACKUP_FORMAT,
  type BackupHeader,
  countSchema,
  END_OF_ROWS,
  endSchema,
  headerSchema,
  tableSchema,
} from './backup-format'
import { fileFailure } from './file-failure'

/** A table of a backup; its rows, each a line of COPY, are read before the next table is. */
export type BackupTable = {
  name: string
  columns: string[]
  rows: AsyncGenerator<Buffer>
  /** how many rows were read, once they are */
  count: () => number
}
/** A backup as it is read, from its first byte to its last. */
export type OpenBackup = { header: BackupHeader; tables: AsyncGenerator<BackupTable> }

/** PostgreSQL holds no larger value in a jsonb. */
const LONGEST_LINE = 256 * 1024 * 1024
const NEWLINE = 10

class Damaged extends Error {}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const rest = chunk.subarray(from, at + 1)
      yield begun.length === 0 ? rest : Buffer.concat([...begun, rest])
      begun = []
      length = 0
      from = at + 1
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > LONGEST_LINE) throw new Damaged()
  }
  if (begun.length > 0) throw new Damaged()
}

const parseLine = <T>(line: Buffer, schema: z.ZodType<T>): T | undefined => {
  try {
    return schema.safeParse(JSON.parse(line.toString('utf8'))).data
  } catch {
    return undefined
  }
}

type Reading = { lines: AsyncGenerator<Buffer>; hash: Hash }

const nextLine = async ({ lines }: Reading) => {
  const { value, done } = await lines.next()
  if (done) throw new Damaged()
  return value
}

/** A line that is part of what the checksum is of. */
const take = async (reading: Reading) => {
  const line = await nextLine(reading)
  reading.hash.update(line)
  return line
}

const openTable = (reading: Reading, name: string, columns: string[]): BackupTable => {
  let count = 0
  async function* rows() {
    for (;;) {
      const line = await take(reading)
      if (line.length === END_OF_ROWS.length && line.toString() === END_OF_ROWS) break
      count += 1
      yield line
    }
    const counted = parseLine(await take(reading), countSchema)
    if (counted?.rows !== count) throw new Damaged()
  }
  return { name, columns, rows: rows(), count: () => count }
}

async function* tablesOf(reading: Reading): AsyncGenerator<BackupTable> {
  for (let tables = 0; ; tables += 1) {
    const line = await nextLine(reading)
    const end = parseLine(line, endSchema)
    if (end) {
      if (end.tables !== tables || end.sha256 !== reading.hash.digest('hex')) throw new Damaged()
      if (!(await reading.lines.next()).done) throw new Damaged()
      return
    }
    reading.hash.update(line)
    const table = parseLine(line, tableSchema)
    if (!table) throw new Damaged()
    yield openTable(reading, table.table, table.columns)
  }
}

const isDamage = (error: unknown) =>
  error instanceof Damaged ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))

const noBackup = (file: string) => new CannotStart(`${file} is no backup of Plenary.`)

/** The sentence for what may go wrong while a backup is read; anything else as it is. */
const told = (error: unknown, file: string) => {
  if (isDamage(error))
    return new CannotStart(
      `The backup ${file} is cut off or was altered: its checksum does not hold.`,
    )
  const reason = fileFailure(error)
  return reason ? new CannotStart(`The backup ${file} cannot be read: ${reason}.`) : error
}

const readHeader = async (reading: Reading, file: string) => {
  const line = await take(reading).catch((error: unknown) => {
    throw isDamage(error) ? noBackup(file) : error
  })
  const header = parseLine(line, headerSchema)
  if (!header) throw noBackup(file)
  if (header.format > BACKUP_FORMAT)
    throw new CannotStart(
      `The backup ${file} was made by a newer version of Plenary, ${header.version}: restore it with that one.`,
    )
  return header
}

/**
 * Reads a backup once, and hands it to `use` piece by piece; nothing of it is kept in memory.
 * @returns what `use` returned
 * @throws CannotStart when the file cannot be read, is no backup, is cut off or was altered, which
 *   may show only at its end
 */
export const readBackup = async <T>(
  file: string,
  use: (backup: OpenBackup) => Promise<T>,
): Promise<T> => {
  const bytes = createGunzip()
  pipeline(createReadStream(file), bytes, () => {})
  const reading = { lines: linesOf(bytes), hash: createHash('sha256') }
  try {
    const header = await readHeader(reading, file)
    return await use({ header, tables: tablesOf(reading) })
  } catch (error) {
    throw told(error, file)
  } finally {
    bytes.destroy()
  }
}

/** A backup that was read to its end once and is whole; `order` names its tables. */
export type CheckedBackup = { file: string; header: BackupHeader; order: string[] }

/**
 * Reads a backup to its end and checks that it is whole.
 * @throws CannotStart as readBackup does
 */
export const checkBackup = (file: string): Promise<CheckedBackup> =>
  readBackup(file, async ({ header, tables }) => {
    const order: string[] = []
    for await (const { name, rows } of tables) {
      order.push(name)
      for await (const _row of rows);
    }
    return { file, header, order }
  })
