import { createHash } from 'node:crypto'

/**
 * A UUID (version 8) that follows from a name, so that loading the same sample twice sends the same
 * changes twice, which are written once.
 */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`plenary sample/${name}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
