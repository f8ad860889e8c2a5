import { z } from 'zod'
import { type ColumnKey, columnsOf } from '@/lib/domain/columns'
import { faultOfText } from '@/lib/domain/text'

/** What the editor shows: the columns of either stage, and both sides' own. */
export type LayoutColumn = ColumnKey | 'change'

/** What rows may be grouped by. */
export const GROUPINGS = [
  'section',
  'owner',
  'readiness',
  'concern',
  'residual_concern',
  'result',
  'concern_status',
  'themes',
] as const
export type Grouping = (typeof GROUPINGS)[number]

/** What rows are chosen by: columns that hold keys, and the marks that a row bears. */
export const CHOICES = [
  'concern',
  'residual_concern',
  'result',
  'concern_status',
  'readiness',
  'owner',
  'section',
  'themes',
  'areas_of_concern',
  'organizations',
  'marks',
] as const
export type Choice = (typeof CHOICES)[number]

/** The key of whoever looks, among owners: the same view is each person's own. */
export const ME = 'me'
/** The marks that a row may bear. */
export const MARKS = ['set-aside', 'look-again', 'objection'] as const

/** Pixels that a column is wide at the least and at the most. */
export const NARROWEST = 80
export const WIDEST = 900

/** The columns that can be shown. */
export const LAYOUT_COLUMNS: readonly LayoutColumn[] = [
  ...columnsOf({ key: '' }).flatMap(({ key, audience }) => (audience === 'system' ? [] : [key])),
  'change',
]
/** What is the issue itself: without it nobody knows which row is which. */
export const ALWAYS_SHOWN: LayoutColumn = 'reference'
const columnSchema = z.enum(LAYOUT_COLUMNS)
const columnsSchema = z.array(columnSchema).max(LAYOUT_COLUMNS.length)
const widthSchema = z.int().min(NARROWEST).max(WIDEST)
/** What PostgreSQL cannot store is refused. */
const textSchema = z.string().refine((text) => faultOfText(text, 200) === null)
const sortSchema = z.array(z.strictObject({ column: columnSchema, descending: z.boolean() })).max(5)
const keysSchema = z.array(textSchema).max(200)

const columnLayoutSchema = z.strictObject({
  hidden: z
    .array(columnSchema.refine((key): boolean => key !== ALWAYS_SHOWN))
    .max(LAYOUT_COLUMNS.length),
  order: columnsSchema,
  pinned: columnsSchema.nullable(),
  widths: z.partialRecord(columnSchema, widthSchema),
})

const rowLayoutSchema = z.strictObject({
  words: textSchema,
  chosen: z.partialRecord(z.enum(CHOICES), keysSchema),
  sort: sortSchema,
  group: z.enum(GROUPINGS),
})

/** A layout as it is saved. */
export const layoutSchema = z.strictObject({ columns: columnLayoutSchema, rows: rowLayoutSchema })

/** Which columns are shown, in which order, how wide; `pinned` null pins the usual ones. */
export type ColumnLayout = z.output<typeof columnLayoutSchema>
/** Which rows are shown, in which order and under which headings. */
export type RowLayout = z.output<typeof rowLayoutSchema>
export type Layout = z.output<typeof layoutSchema>
export type SortKey = RowLayout['sort'][number]

export const USUAL_COLUMNS: ColumnLayout = { hidden: [], order: [], pinned: null, widths: {} }
export const ALL_ROWS: RowLayout = { words: '', chosen: {}, sort: [], group: 'section' }
export const USUAL: Layout = { columns: USUAL_COLUMNS, rows: ALL_ROWS }
