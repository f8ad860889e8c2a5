import type { Transaction } from './client'
import { Prisma } from './generated/client'

/** The channel on which it is told that a matrix has changed: `{ assembly, revision }`. */
export const MATRIX_CHANNEL = 'plenary_matrix'

/** SQL that tells of a row with `key` and `revision`; it is heard when the transaction commits. */
export const TELL = Prisma.sql`pg_notify(${MATRIX_CHANNEL},
  json_build_object('assembly', key, 'revision', revision)::text)::text`

/**
 * Tells whoever listens that something of a matrix has changed which is no cell.
 * @param tx the transaction that changes it
 * @param assembly its key
 */
export async function tellMatrix(tx: Transaction, assembly: string): Promise<void> {
  await tx.$queryRaw`SELECT ${TELL} AS told FROM assembly WHERE key = ${assembly}`
}
