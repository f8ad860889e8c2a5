import type { PublicationMark } from '@/lib/domain/publication'
import { pairName } from '@/lib/domain/publication-pair'

type Headers = Readonly<Record<string, string>>

const headersOf = (withdrawn?: string, correctedBy?: string, since?: string): Headers => ({
  ...(withdrawn ? { 'X-Plenary-Withdrawn': withdrawn } : {}),
  ...(correctedBy ? { 'X-Plenary-Corrected-By': correctedBy } : {}),
  ...(since ? { 'X-Plenary-Correction-Withdrawn': since } : {}),
})

/**
 * What a script learns of a publication that was withdrawn or corrected; the bytes say nothing of it.
 * @param mark of what the file holds
 */
export const marksOf = ({ withdrawn, correctedBy }: PublicationMark): Headers =>
  headersOf(withdrawn?.at, correctedBy?.number.toString(), correctedBy?.withdrawn?.at)

/**
 * The same of a file that sets publications side by side: corrections are named by kind and number,
 * such as `issues-2`.
 * @param sides the earlier one first
 * @param withdrawn that of the side for which the file is said to be withdrawn
 */
export function marksOfTwo(
  sides: readonly PublicationMark[],
  withdrawn: PublicationMark['withdrawn'],
): Headers {
  const corrections = sides.flatMap(({ kind, correctedBy }) =>
    correctedBy === null ? [] : [{ kind, ...correctedBy }],
  )
  const since = corrections.findLast((correction) => correction.withdrawn !== null)?.withdrawn
  return headersOf(withdrawn?.at, corrections.map(pairName).join(', '), since?.at)
}
