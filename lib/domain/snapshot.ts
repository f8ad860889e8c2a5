import { z } from 'zod'
import { cellSchemas } from './columns'
import { lastTimeSchema } from './last-time'
import type { CorrectedBy } from './publication'
import { levelSchema, publicationKindSchema } from './vocabulary'

const words = z.record(z.string(), z.string())

/** What the words of a publication were when it was frozen. */
export const headSchema = z.object({
  assembly: z.object({
    key: z.string(),
    code: z.string(),
    name: z.string(),
    noun: z.string(),
    body: z.string(),
    place: z.string().nullable(),
    opensOn: z.string().nullable(),
    closesOn: z.string().nullable(),
    timeZone: z.string(),
    note: z.string().nullable(),
  }),
  kind: publicationKindSchema,
  /** a date, or a time with zone */
  asOf: z.string(),
  language: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  note: z.string().nullable(),
  publisher: z.object({
    name: z.string(),
    shortName: z.string(),
    contact: z.string().nullable(),
    licence: z.string().nullable(),
    disclaimer: z.string().nullable(),
    /** kept with the rest of what the publisher said of itself; publications of before lack it */
    about: z.string().nullable().optional(),
  }),
  /** the number of the issues publication it is measured against; outcomes only */
  baseline: z.object({ number: z.number(), asOf: z.string() }).nullable(),
  corrects: z.object({ number: z.number(), why: z.string() }).nullable(),
  /** column key → heading */
  headings: words,
  levels: z.array(z.object({ key: levelSchema, word: z.string(), definition: z.string() })),
  /** vocabulary → key → word */
  vocabularies: z.record(z.string(), words),
  sections: z.array(z.object({ key: z.string(), heading: z.string() })),
  themes: words,
  areasOfConcern: words,
  organizations: z.record(
    z.string(),
    z.object({ shortName: z.string(), name: z.string(), members: z.array(z.string()) }),
  ),
  proponents: z.record(
    z.string(),
    z.object({
      shortName: z.string(),
      name: z.string(),
      kind: z.string(),
      aliases: z.array(z.string()),
    }),
  ),
})
/** Everything a publication prints beside its rows. */
export type SnapshotHead = z.infer<typeof headSchema>

const {
  owner: _o,
  readiness: _r,
  held: _h,
  notes: _n,
  sort_key: _s,
  ...publicSchemas
} = cellSchemas

/** One issue as a publication holds it: no staff column, no system column. */
export const snapshotRowSchema = z.object({
  slug: z.string(),
  /** every public cell; those of a stage that the publication lacks are blank */
  cells: z.object(publicSchemas),
  /** the instrument that the reference names, where the directory knew it */
  instrument: z.object({ key: z.string(), aliases: z.array(z.string()) }).nullable(),
  /** the kind of its instrument, whose words its result takes */
  instrumentKind: z.string().optional(),
  /** in an outcomes publication: whether the baseline holds the issue */
  inBaseline: z.boolean(),
  /** ids of proposals that came after the baseline */
  newProposals: z.array(z.string()),
  /** the issue of an earlier assembly that it goes on from, where everybody can read that */
  lastTime: lastTimeSchema.optional(),
})
export type SnapshotRow = z.infer<typeof snapshotRowSchema>

/** A whole frozen matrix, in the order in which it is read. */
export type Snapshot = { head: SnapshotHead; rows: SnapshotRow[] }

/** A snapshot with its public number and marks. */
export type PublishedMatrix = Snapshot & {
  number: number
  contentHash: string
  publishedAt: string
  withdrawn: { at: string; reason: string } | null
  correctedBy: CorrectedBy | null
  latest: number | null
}
