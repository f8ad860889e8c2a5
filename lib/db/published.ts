import type { AssemblyEntry, PublicationMark } from '@/lib/domain/publication'
import { publicationKindSchema } from '@/lib/domain/vocabulary'
import { ASSEMBLY_SELECT, assemblyOf } from './assembly-row'
import type { Db } from './client'
import type { Prisma } from './generated/client'
import { directoryIn, type PublishedDirectory } from './published-directory'

/**
 * All of the database that anybody may read: who publishes, the directory, publications, and the content of
 * publications. A snapshot is reached through its publication only, so that a candidate and a
 * draft cannot be.
 */
export type Published = PublishedDirectory & {
  /** Who publishes here, as the settings say now; null where they say nothing yet. */
  findPublisher: () => Promise<Publisher | null>
  /** Every assembly that is listed or has been published. */
  listAssemblies: () => Promise<AssemblyEntry[]>
  findAssembly: (key: string) => Promise<AssemblyEntry | null>
  /** Whether a publication that is not removed holds an issue under this address. */
  holdsIssue: (assembly: string, slug: string) => Promise<boolean>
  /** The addresses of the issues that stand in a publication neither withdrawn nor removed. */
  listIssues: () => Promise<{ assembly: string; slug: string; publishedAt: string }[]>
  /** The frozen content as it lies there, unchecked; null where it was removed. */
  findContent: (wanted: {
    assembly: string
    kind: string
    number: number
  }) => Promise<{ head: unknown; rows: unknown[] } | null>
}

/** What the settings say of the publisher that anybody may read; not the words of the levels. */
export type Publisher = {
  publisher: string
  publisherShort: string
  contact: string | null
  licence: string | null
  disclaimer: string | null
  about: string | null
}

const publisherSelect = {
  publisher: true,
  publisherShort: true,
  contact: true,
  licence: true,
  disclaimer: true,
  about: true,
} as const satisfies Prisma.InstallationSelect

const publicationSelect = {
  kind: true,
  number: true,
  asOf: true,
  publishedAt: true,
  contentHash: true,
  withdrawnAt: true,
  withdrawnReason: true,
  removedAt: true,
  removedReason: true,
  snapshot: {
    select: {
      correction: true,
      baseline: { select: { number: true } },
      corrects: { select: { number: true } },
    },
  },
  correctedBy: {
    where: { publication: { is: { removedAt: null } } },
    select: {
      correction: true,
      publication: { select: { number: true, withdrawnAt: true, withdrawnReason: true } },
    },
  },
} as const satisfies Prisma.PublicationSelect

const entrySelect = {
  ...ASSEMBLY_SELECT,
  publications: {
    select: publicationSelect,
    orderBy: [{ publishedAt: 'desc' }, { number: 'desc' }],
  },
} as const satisfies Prisma.AssemblySelect

const issuesSelect = {
  assemblyKey: true,
  publishedAt: true,
  snapshot: { select: { rows: { select: { slug: true }, orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.PublicationSelect

const isPublic = {
  OR: [{ unlisted: false }, { publications: { some: {} } }],
} as const satisfies Prisma.AssemblyWhereInput

type StoredPublication = Prisma.PublicationGetPayload<{ select: typeof publicationSelect }>
type StoredEntry = Prisma.AssemblyGetPayload<{ select: typeof entrySelect }>

function noteOf(at: Date | null, reason: string | null): { at: string; reason: string } | null {
  return at === null ? null : { at: at.toISOString(), reason: reason ?? '' }
}

function correctionOf({ snapshot }: StoredPublication): PublicationMark['corrects'] {
  if (!snapshot?.corrects) return null
  return { number: snapshot.corrects.number, why: snapshot.correction ?? '' }
}

/** Where several correct it, the last one that stands does; where none stands, the last one did. */
function correctedByOf({ correctedBy }: StoredPublication): PublicationMark['correctedBy'] {
  const correcting = correctedBy.flatMap(({ publication, correction }) => {
    if (publication === null) return []
    const { number, withdrawnAt, withdrawnReason } = publication
    return [{ number, why: correction ?? '', withdrawn: noteOf(withdrawnAt, withdrawnReason) }]
  })
  const latestFirst = correcting.toSorted((a, b) => b.number - a.number)
  return latestFirst.find(({ withdrawn }) => withdrawn === null) ?? latestFirst[0] ?? null
}

function readPublication(stored: StoredPublication): PublicationMark {
  return {
    kind: publicationKindSchema.parse(stored.kind),
    number: stored.number,
    asOf: stored.asOf,
    publishedAt: stored.publishedAt.toISOString(),
    contentHash: stored.contentHash,
    withdrawn: noteOf(stored.withdrawnAt, stored.withdrawnReason),
    removed: noteOf(stored.removedAt, stored.removedReason),
    baseline: stored.snapshot?.baseline?.number ?? null,
    corrects: correctionOf(stored),
    correctedBy: correctedByOf(stored),
  }
}

function readEntry({ publications, ...row }: StoredEntry): AssemblyEntry {
  return { assembly: assemblyOf(row), publications: publications.map(readPublication) }
}

/**
 * The public view of a database.
 * @param db any client of it
 */
export const publishedIn = (db: Db): Published => ({
  ...directoryIn(db),
  findPublisher: () => db.installation.findUnique({ where: { id: 1 }, select: publisherSelect }),
  listAssemblies: async () => {
    const stored = await db.assembly.findMany({ where: isPublic, select: entrySelect })
    return stored.map(readEntry)
  },
  findAssembly: async (key) => {
    const stored = await db.assembly.findFirst({
      where: { key, ...isPublic },
      select: entrySelect,
    })
    return stored === null ? null : readEntry(stored)
  },
  holdsIssue: async (assembly, slug) => {
    const found = await db.publication.findFirst({
      where: { assemblyKey: assembly, removedAt: null, snapshot: { rows: { some: { slug } } } },
      select: { number: true },
    })
    return found !== null
  },
  listIssues: async () => {
    const stored = await db.publication.findMany({
      where: { withdrawnAt: null, removedAt: null },
      select: issuesSelect,
      orderBy: [{ publishedAt: 'desc' }, { number: 'desc' }],
    })
    return stored.flatMap(({ assemblyKey: assembly, publishedAt, snapshot }) =>
      (snapshot?.rows ?? []).map(({ slug }) => ({
        ...{ assembly, slug, publishedAt: publishedAt.toISOString() },
      })),
    )
  },
  findContent: async ({ assembly, kind, number }) => {
    const found = await db.publication.findUnique({
      where: { assemblyKey_kind_number: { assemblyKey: assembly, kind, number } },
      select: {
        snapshot: {
          select: {
            head: true,
            rows: { select: { content: true }, orderBy: { position: 'asc' } },
          },
        },
      },
    })
    if (!found?.snapshot) return null
    return { head: found.snapshot.head, rows: found.snapshot.rows.map((row) => row.content) }
  },
})
