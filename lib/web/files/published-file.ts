import { type PublicationMark, publicationKindOf } from '@/lib/domain/publication'
import type { FileKey } from '@/lib/formats/file-headers'
import type { Edition } from '@/lib/formats/file-printer'
import type { PublicContext } from '@/lib/publication/context'
import { findComparison } from '@/lib/publication/find-comparison'
import { findProposals } from '@/lib/publication/find-proposals'
import { type FoundPublication, findPublication } from '@/lib/publication/find-publication'
import type { FileMatter } from './file-matter'
import type { WantedEdition } from './file-query'

/** The content of a file, with the hashes that name it and its marks; or what stands where it was. */
export type PublishedFile =
  | {
      state: 'published'
      matter: FileMatter
      hashes: string[]
      mark: PublicationMark
      /** when and why it was, or of a comparison what it is measured against */
      withdrawn: PublicationMark['withdrawn']
      /** what a comparison sets it beside */
      beside: readonly PublicationMark[]
    }
  | { state: 'removed'; mark: PublicationMark; code: string }
  | { state: 'not-found' }

type Asked = { assembly: string; file: FileKey; wanted: WantedEdition }

const editionOf = (
  { number }: PublicationMark,
  withdrawn: PublicationMark['withdrawn'],
): Edition => (withdrawn === null ? { number } : { number, withdrawn: true })

/** Of a baseline that was removed the comparison has no more than what the outcomes froze of it. */
const withdrawnOf = (baseline: PublicationMark | null) =>
  baseline?.removed === null ? baseline.withdrawn : null

function fileOf(file: Exclude<FileKey, 'compare'>, found: FoundPublication): PublishedFile {
  if (found.state === 'not-found') return found
  if (found.state === 'removed') return { ...found, code: found.assembly.code }
  const { matrix, mark } = found
  return {
    state: 'published',
    matter: {
      file,
      head: matrix.head,
      rows: matrix.rows,
      edition: editionOf(mark, mark.withdrawn),
    },
    hashes: [mark.contentHash],
    mark,
    withdrawn: mark.withdrawn,
    beside: [],
  }
}

async function findCompareFile(
  context: PublicContext,
  assembly: string,
  number: number | 'latest',
): Promise<PublishedFile> {
  const found = await findComparison(context, { assembly, number })
  if (found.state === 'not-found') return found
  if (found.state === 'removed') return { ...found, code: found.assembly.code }
  const { comparison, mark, baseline } = found
  const withdrawn = mark.withdrawn ?? withdrawnOf(baseline)
  const before = baseline?.removed === null ? [baseline.contentHash] : []
  return {
    state: 'published',
    matter: { file: 'compare', ...comparison, edition: editionOf(mark, withdrawn) },
    hashes: [mark.contentHash, ...before],
    mark,
    withdrawn,
    beside: baseline === null ? [] : [baseline],
  }
}

/**
 * What a public file is made of.
 * @param context the public view of the database
 * @param asked the assembly, the file, and the publication where one is named
 */
export async function findPublishedFile(
  context: PublicContext,
  { assembly, file, wanted }: Asked,
): Promise<PublishedFile> {
  const number = wanted?.number ?? 'latest'
  if (file === 'compare') return findCompareFile(context, assembly, number)
  if (file === 'proposals') return fileOf(file, await findProposals(context, assembly, wanted))
  const kind = publicationKindOf(file)
  return fileOf(file, await findPublication(context, { assembly, kind, number }))
}
