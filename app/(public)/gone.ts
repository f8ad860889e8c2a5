import type { Metadata } from 'next'
import type { Assembly } from '@/lib/domain/assembly'
import type { PublicationMark } from '@/lib/domain/publication'
import { en } from '@/lib/words/en'

const UNLISTED: Metadata = { robots: { index: false } }

type Found = { state: 'removed'; assembly: Assembly; mark: PublicationMark }

/** What is said of a page in whose place something else stands: what was removed, or nothing. */
export function goneMetadata(found: Found | { state: 'not-found' }): Metadata {
  if (found.state !== 'removed') return { title: en.public.notFound.title, ...UNLISTED }
  const { kind, number } = found.mark
  const name = en.public.publication.number(en.vocabulary.publicationKind[kind], number)
  return { title: en.public.gone.removedTitle(name, found.assembly.code), ...UNLISTED }
}
