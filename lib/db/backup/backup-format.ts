import { z } from 'zod'

/** Added to whenever a reader of before could not read what is written now. */
export const BACKUP_FORMAT = 1

/**
 * What belongs to the moment and would come to life again: sessions that have ended since, links
 * that were used since, tries at signing in.
 */
export const LEFT_OUT: readonly string[] = ['session', 'one_time_link', 'sign_in_try']

/** The first line of a backup, JSON as every line of it that is no row. */
export const headerSchema = z.object({
  plenary: z.literal('backup'),
  format: z.int(),
  /** of the Plenary that wrote it */
  version: z.string(),
  madeAt: z.iso.datetime(),
  postgresql: z.string(),
  /** those that were applied to the database, in their order */
  migrations: z.array(z.string()).min(1),
})
export type BackupHeader = z.infer<typeof headerSchema>

/** Before the rows of a table, which stand as COPY writes them. */
export const tableSchema = z.strictObject({
  table: z.string(),
  columns: z.array(z.string()).min(1),
})

/** After the rows of a table, each a line; no row is this line, for COPY escapes a backslash. */
export const END_OF_ROWS = '\\.\n'
export const countSchema = z.strictObject({ rows: z.int() })

/** The last line: the SHA-256, in hex, of all the lines before it. */
export const endSchema = z.strictObject({ tables: z.int(), sha256: z.string() })

/** How COPY writes a value that has several forms is the same wherever a backup is made. */
export const FORMS_OF_VALUES = `
  set local client_encoding = 'UTF8'; set local datestyle = 'ISO, MDY';
  set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local bytea_output = 'hex'; set local extra_float_digits = 1;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`
