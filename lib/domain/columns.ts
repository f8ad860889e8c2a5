import { generateKeyBetween } from 'fractional-indexing'
import { z } from 'zod'
import {
  affectedOrganizationSchema,
  followUpSchema,
  itemKeys,
  proposalSchema,
  sourceSchema,
  stepSchema,
} from './records'
import { KEY, keySchema, LONGEST_SUMMARY, textSchema } from './text'
import { concernStatusSchema, levelSchema, readinessSchema, resultSchema } from './vocabulary'

const LONGEST_LIST = 500
const LONGEST_SLUG = 80

const withoutDoubles = <T>(list: readonly T[], keyOf: (item: T) => string) =>
  new Set(list.map(keyOf)).size === list.length

const keyList = z
  .array(keySchema)
  .max(LONGEST_LIST)
  .refine((list) => withoutDoubles(list, (key) => key), 'names the same entry twice.')

const listOf = <S extends z.ZodType>(item: S, keyOf: (item: z.output<S>) => string) =>
  z
    .array(item)
    .max(LONGEST_LIST)
    .refine((list) => withoutDoubles(list, keyOf), 'holds the same item twice.')

/** Only a key that another can be put behind may stand in the order. */
function isPlace(key: string): boolean {
  if (!/^[A-Za-z0-9]{1,200}$/.test(key)) return false
  try {
    generateKeyBetween(key, null)
    return true
  } catch {
    return false
  }
}

const slugSchema = z
  .string()
  .max(LONGEST_SLUG)
  .regex(KEY, 'is not made of small letters, digits and single hyphens.')

/** What a cell of each column may hold; a blank text is null, a blank list []. */
export const cellSchemas = {
  id: slugSchema,
  section: keySchema.nullable(),
  reference: textSchema(300),
  title: textSchema(1000),
  summary: textSchema(LONGEST_SUMMARY),
  themes: keyList,
  areas_of_concern: keyList,
  proposals: listOf(proposalSchema, itemKeys.proposals),
  implications: textSchema(),
  organizations: listOf(affectedOrganizationSchema, itemKeys.organizations),
  concern: levelSchema,
  concern_rationale: textSchema(),
  position: textSchema(),
  result: resultSchema.nullable(),
  final_reference: textSchema(1000),
  outcome_summary: textSchema(),
  progress: listOf(stepSchema, itemKeys.progress),
  concern_status: concernStatusSchema.nullable(),
  residual_concern: levelSchema,
  residual_rationale: textSchema(),
  follow_ups: listOf(followUpSchema, itemKeys.follow_ups),
  sources: listOf(sourceSchema, itemKeys.sources),
  owner: z.uuid().nullable(),
  readiness: readinessSchema.nullable(),
  held: textSchema(1000),
  notes: textSchema(),
  sort_key: z.string().refine(isPlace, 'is not a place in the order.'),
} as const satisfies Record<string, z.ZodType>

/** The keys of the columns that hold a value; `present` is the one beside them. */
export type CellKey = keyof typeof cellSchemas
export type CellValue<K extends CellKey> = z.output<(typeof cellSchemas)[K]>
/** All the cells of one issue. */
export type Cells = { [K in CellKey]: CellValue<K> }
export type ColumnKey = CellKey | 'present'

export type Stage = 'both' | 'issues' | 'outcomes'
export type Audience = 'public' | 'staff' | 'system'
/** How a cell is shown and edited. */
export type ColumnKind =
  | 'slug'
  | 'section'
  | 'reference'
  | 'text'
  | 'long-text'
  | 'level'
  | 'choice'
  | 'keys'
  | 'records'
  | 'person'
  | 'order'
  | 'presence'

export type Column = {
  readonly key: ColumnKey
  readonly kind: ColumnKind
  readonly stage: Stage
  readonly audience: Audience
}

/**
 * The columns of a matrix in their order: the one registry from which grid, tables, filters,
 * files, imports and publications derive. A heading is the word of the same key in the catalogue.
 * Source: section 3 of the product's contract.
 */
const COLUMNS = [
  { key: 'id', kind: 'slug', stage: 'both', audience: 'public' },
  { key: 'section', kind: 'section', stage: 'both', audience: 'public' },
  { key: 'reference', kind: 'reference', stage: 'both', audience: 'public' },
  { key: 'title', kind: 'text', stage: 'both', audience: 'public' },
  { key: 'summary', kind: 'text', stage: 'both', audience: 'public' },
  { key: 'themes', kind: 'keys', stage: 'both', audience: 'public' },
  { key: 'areas_of_concern', kind: 'keys', stage: 'both', audience: 'public' },
  { key: 'proposals', kind: 'records', stage: 'issues', audience: 'public' },
  { key: 'implications', kind: 'long-text', stage: 'issues', audience: 'public' },
  { key: 'organizations', kind: 'records', stage: 'both', audience: 'public' },
  { key: 'concern', kind: 'level', stage: 'issues', audience: 'public' },
  { key: 'concern_rationale', kind: 'long-text', stage: 'issues', audience: 'public' },
  { key: 'position', kind: 'long-text', stage: 'issues', audience: 'public' },
  { key: 'result', kind: 'choice', stage: 'outcomes', audience: 'public' },
  { key: 'final_reference', kind: 'text', stage: 'outcomes', audience: 'public' },
  { key: 'outcome_summary', kind: 'long-text', stage: 'outcomes', audience: 'public' },
  { key: 'progress', kind: 'records', stage: 'outcomes', audience: 'public' },
  { key: 'concern_status', kind: 'choice', stage: 'outcomes', audience: 'public' },
  { key: 'residual_concern', kind: 'level', stage: 'outcomes', audience: 'public' },
  { key: 'residual_rationale', kind: 'long-text', stage: 'outcomes', audience: 'public' },
  { key: 'follow_ups', kind: 'records', stage: 'outcomes', audience: 'public' },
  { key: 'sources', kind: 'records', stage: 'both', audience: 'public' },
  { key: 'owner', kind: 'person', stage: 'both', audience: 'staff' },
  { key: 'readiness', kind: 'choice', stage: 'both', audience: 'staff' },
  { key: 'held', kind: 'text', stage: 'both', audience: 'staff' },
  { key: 'notes', kind: 'long-text', stage: 'both', audience: 'staff' },
  { key: 'sort_key', kind: 'order', stage: 'both', audience: 'system' },
  { key: 'present', kind: 'presence', stage: 'both', audience: 'system' },
] as const satisfies readonly Column[]

type AnyColumn = (typeof COLUMNS)[number]
export type PublicKey = Extract<AnyColumn, { audience: 'public' }>['key']
/** The cells that a publication may hold. */
export type PublicCells = { [K in PublicKey]: CellValue<K> }

/**
 * The columns of an assembly's matrix, in their order.
 * @param _assembly the assembly whose matrix it is; all are alike today
 */
export function columnsOf(_assembly: { key: string }): readonly Column[] {
  return COLUMNS
}

/**
 * The public columns that a publication of a kind holds: both stages' and its own, and in an
 * outcomes publication those of the issues stage too, copied from its baseline.
 * @param kind issues or outcomes
 */
export function publicKeysOf(kind: 'issues' | 'outcomes'): readonly PublicKey[] {
  return COLUMNS.flatMap((column) =>
    column.audience === 'public' && (kind === 'outcomes' || column.stage !== 'outcomes')
      ? [column.key]
      : [],
  )
}

/**
 * A blank issue: every cell as it is before anyone has written in it.
 * @param slug the address of the issue
 * @param sortKey its place in the matrix's order
 */
export function blankCells(slug: string, sortKey: string): Cells {
  return {
    id: slug,
    section: null,
    reference: null,
    title: null,
    summary: null,
    themes: [],
    areas_of_concern: [],
    proposals: [],
    implications: null,
    organizations: [],
    concern: 'not-assessed',
    concern_rationale: null,
    position: null,
    result: null,
    final_reference: null,
    outcome_summary: null,
    progress: [],
    concern_status: null,
    residual_concern: 'not-assessed',
    residual_rationale: null,
    follow_ups: [],
    sources: [],
    owner: null,
    readiness: null,
    held: null,
    notes: null,
    sort_key: sortKey,
  }
}
