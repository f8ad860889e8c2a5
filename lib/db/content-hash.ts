import { createHash } from 'node:crypto'
import { canonical } from '@/lib/domain/merge-list'

/**
 * The hash that a publication is known by.
 * @param content its head and its rows in their order, as they are stored
 * @returns SHA-256 of the canonical JSON, hex
 */
export const contentHashOf = (content: { head: unknown; rows: readonly unknown[] }): string =>
  createHash('sha256')
    .update(canonical({ head: content.head, rows: content.rows }))
    .digest('hex')
