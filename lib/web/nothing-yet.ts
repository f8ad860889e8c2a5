import type { AssemblyEntry } from '@/lib/domain/publication'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { en } from '@/lib/words/en'

/**
 * That nothing which a page or file could be made of has been published, and when the assembly is.
 * @param entry the assembly with its publications; null where there is none
 * @param kinds what it would be made of, of one kind or of either
 * @returns sentences; none where there is no such assembly, or where something was published
 */
export function nothingYet(
  entry: AssemblyEntry | null,
  kinds: readonly PublicationKind[],
): string[] {
  if (entry === null || entry.publications.some(({ kind }) => kinds.includes(kind))) return []
  const { assembly } = entry
  const [only, ...more] = kinds
  const kind = only && more.length === 0 ? en.vocabulary.publicationKind[only] : null
  return [en.answers.nothingYet(assembly.code, kind), en.public.masthead.meeting(assembly)]
}
