import { cache } from 'react'
import { publicationNamed } from '@/lib/domain/publication'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { findChanges } from '@/lib/publication/find-changes'
import { findComparison } from '@/lib/publication/find-comparison'
import { findProposals } from '@/lib/publication/find-proposals'
import { findPublication } from '@/lib/publication/find-publication'
import { findPublisher } from '@/lib/publication/find-publisher'
import { getAssembly } from '@/lib/publication/get-assembly'
import { getInstrument } from '@/lib/publication/get-instrument'
import { getIssue } from '@/lib/publication/get-issue'
import { getOrganization } from '@/lib/publication/get-organization'
import { getProponent } from '@/lib/publication/get-proponent'
import { getTheme } from '@/lib/publication/get-theme'
import { listAssemblies } from '@/lib/publication/list-assemblies'
import { forPage } from '@/lib/web/page'
import { publicContext } from '@/lib/web/public-context'

// A page and its metadata read the same: each is read once a request.

export const readPublication = cache(
  (assembly: string, kind: PublicationKind, number: number | 'latest') =>
    findPublication(publicContext(), { assembly, kind, number }),
)

export const readComparison = cache((assembly: string, number: number | 'latest') =>
  findComparison(publicContext(), { assembly, number }),
)

/** `publication` as the query names it; null reads the latest. */
export const readProposals = cache((assembly: string, publication: string | null) =>
  findProposals(
    publicContext(),
    assembly,
    publication === null ? null : publicationNamed(publication),
  ),
)

export const readAssemblies = cache(() => listAssemblies(publicContext()))

const readSettings = cache(() => findPublisher(publicContext()))

/** The name of who publishes here, as the settings say now; null where nobody is named yet. */
export const readPublisher = cache(async () => (await readSettings())?.publisher ?? null)

/** What holds for all that is published here, as the settings say now. */
export const readDisclaimer = cache(async () => (await readSettings())?.disclaimer ?? null)

export const readAssembly = cache((assembly: string) =>
  forPage(() => getAssembly(publicContext(), assembly)),
)

export const readIssue = cache((assembly: string, slug: string) =>
  forPage(() => getIssue(publicContext(), { assembly, slug })),
)

export const readChanges = cache((assembly: string, query: string) =>
  findChanges(publicContext(), { assembly, params: new URLSearchParams(query) }),
)

export const readInstrument = cache((key: string) =>
  forPage(() => getInstrument(publicContext(), key)),
)

export const readOrganization = cache((key: string) =>
  forPage(() => getOrganization(publicContext(), key)),
)

export const readProponent = cache((key: string) =>
  forPage(() => getProponent(publicContext(), key)),
)

export const readTheme = cache((key: string) => forPage(() => getTheme(publicContext(), key)))
