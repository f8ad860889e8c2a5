import type {
  AffectedOrganization,
  FollowUp,
  Party,
  Proposal,
  Source,
  Step,
} from '@/lib/domain/records'
import type { RowWithResult } from '@/lib/domain/result-word'
import type { Level, PublicationKind } from '@/lib/domain/vocabulary'

/** A published matrix by its number, which may be withdrawn; a draft by the matrix's revision. */
export type Edition = { number: number; withdrawn?: true } | { draft: number }

/** How one profile writes headings and values; a blank value is ''. */
export type FilePrinter = {
  heading: (column: string) => string
  section: (key: string | null) => string
  themes: (keys: readonly string[]) => string
  areas: (keys: readonly string[]) => string
  organizations: (items: readonly AffectedOrganization[]) => string
  organizationsHow: (items: readonly AffectedOrganization[]) => string
  level: (level: Level | null) => string
  /** a word of one of the frozen vocabularies */
  word: (vocabulary: string, key: string | null) => string
  /** its word follows the instrument */
  result: (row: RowWithResult) => string
  /** what became of our concern; of a welcomed issue it is secured or lost */
  status: (status: string | null, before: Level) => string
  proposals: (items: readonly Proposal[]) => string
  parties: (items: readonly Party[]) => string
  followUps: (items: readonly FollowUp[]) => string
  sources: (items: readonly Source[]) => string
  progress: (items: readonly Step[]) => string
  edition: (kind: PublicationKind, edition: Edition) => string
}
