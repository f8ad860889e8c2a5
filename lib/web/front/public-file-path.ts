import { isReservedAssembly } from '@/lib/domain/reserved'
import { fileHeaders } from '@/lib/formats/file-headers'

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/u
/** The files that each assembly has. */
export const PUBLIC_FILES: readonly string[] = [...Object.keys(fileHeaders), 'changes'].map(
  (file) => `${file}.csv`,
)

/**
 * Whether an assembly may have this key; whether one has it is not asked.
 * @param word a segment of a path
 */
export const isAssemblyKey = (word: string): boolean => KEY.test(word) && !isReservedAssembly(word)

/**
 * Whether these are the segments of a public file's address, whatever its assembly has published.
 * @param segments of a path
 */
export function isPublicFile([assembly = '', file = '', ...more]: readonly string[]): boolean {
  return isAssemblyKey(assembly) && PUBLIC_FILES.includes(file) && more.length === 0
}

/**
 * Whether a script of any site may read what is answered at a path, however the path is spelled: a
 * file of an assembly, also one that there is not, or the list of pages.
 * @param path as it came
 */
export function isForAnybody(path: string): boolean {
  const segments = path.toLowerCase().split('/').filter(Boolean)
  const [first = ''] = segments
  if (segments.length === 1) return first === 'sitemap.xml'
  const isFile = segments.at(-1)?.endsWith('.csv') ?? false
  return isFile && isAssemblyKey(first)
}
