import type { PublicationMark } from '@/lib/domain/publication'
import type { PublicContext } from './context'
import { getAssembly } from './get-assembly'

/**
 * What was published of an assembly, newest first, with the withdrawn and removed ones.
 * @throws AppError not-found where there is no such assembly
 */
export async function listPublications(
  context: PublicContext,
  { assembly }: { assembly: string },
): Promise<PublicationMark[]> {
  return (await getAssembly(context, assembly)).publications
}
