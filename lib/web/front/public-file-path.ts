import { isReservedAssembly } from '@/lib/domain/reserved'
import { fileHeaders } from '@/lib/formats/file-headers'

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/u
/** The files that each assembly has. */
export const PUBLIC_FILES: readonly string[] = [...Object.keys(fileHeaders), 'changes'].map(
  (file) => `${file}.csv`,
)

/**
 * Whether these are the segments of a public file's address, whatever its assembly has published.
 * @param segments of a path
 */
export function isPublicFile([assembly = '', file = '', ...more]: readonly string[]): boolean {
  const isKey = KEY.test(assembly) && !isReservedAssembly(assembly)
  return isKey && PUBLIC_FILES.includes(file) && more.length === 0
}
