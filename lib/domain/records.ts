import { z } from 'zod'
import { keySchema, linkSchema, statedTextSchema, textSchema } from './text'
import {
  accessSchema,
  fateSchema,
  followUpStateSchema,
  levelSchema,
  sourceKindSchema,
  stepStateSchema,
  tagSchema,
} from './vocabulary'

const ITEM_ID = /^[A-Za-z0-9._-]{1,64}$/
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

const idSchema = z.string().regex(ITEM_ID, 'is not an id of an item.')
const LINE = 1000
const chosenKeySchema = z
  .string()
  .min(1, { error: 'must be chosen from the list.', abort: true })
  .pipe(keySchema)

/**
 * Tells whether a text is a day of the calendar, written YYYY-MM-DD.
 * @param text any string
 */
export function isDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * Tells whether a text is a moment with its zone, in ISO 8601.
 * @param text any string
 */
export function isTime(text: string): boolean {
  return ISO_TIME.test(text) && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
}

export const dateSchema = z.string().refine(isDate, 'is not a date written like 2024-10-14.')
export const timeSchema = z
  .string()
  .refine(isTime, 'is not a time with its zone, written like 2024-10-18T16:30+05:30.')

/** One who proposes, supports or opposes, with where that was seen. */
export const partySchema = z.object({
  proponent: keySchema,
  source: linkSchema.default(null),
})
export type Party = z.infer<typeof partySchema>

export const proposalSchema = z.object({
  id: idSchema,
  tag: tagSchema.nullable().default(null),
  origins: z.array(partySchema).max(200).default([]),
  document: textSchema(LINE).default(null),
  keyPoints: textSchema().default(null),
  url: linkSchema.default(null),
  fate: fateSchema.nullable().default(null),
  concern: levelSchema.nullable().default(null),
  concernRationale: textSchema().default(null),
  supporters: z.array(partySchema).max(200).default([]),
  opponents: z.array(partySchema).max(200).default([]),
})
export type Proposal = z.infer<typeof proposalSchema>

export const affectedOrganizationSchema = z.object({
  organization: chosenKeySchema,
  how: textSchema().default(null),
})
export type AffectedOrganization = z.infer<typeof affectedOrganizationSchema>

export const stepSchema = z.object({
  id: idSchema,
  at: timeSchema,
  body: textSchema(LINE).default(null),
  state: stepStateSchema.nullable().default(null),
  document: textSchema(LINE).default(null),
  note: textSchema().default(null),
  url: linkSchema.default(null),
})
export type Step = z.infer<typeof stepSchema>

export const followUpSchema = z.object({
  id: idSchema,
  action: statedTextSchema(),
  responsible: textSchema(LINE).default(null),
  where: textSchema(LINE).default(null),
  due: dateSchema.nullable().default(null),
  state: followUpStateSchema,
  url: linkSchema.default(null),
})
export type FollowUp = z.infer<typeof followUpSchema>

export const sourceSchema = z
  .object({
    url: linkSchema.default(null),
    title: textSchema(LINE).default(null),
    kind: sourceKindSchema.nullable().default(null),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as en or zh-Hans.')
      .nullable()
      .default(null),
    access: accessSchema.nullable().default(null),
  })
  .refine(
    (source) => source.url !== null || source.title !== null,
    'has neither address nor title.',
  )
export type Source = z.infer<typeof sourceSchema>

/** What makes an item of a list the same item after an edit, by the column it stands in. */
export const itemKeys = {
  proposals: (item: Proposal) => item.id,
  organizations: (item: AffectedOrganization) => item.organization,
  progress: (item: Step) => item.id,
  follow_ups: (item: FollowUp) => item.id,
  sources: (item: Source) => item.url ?? item.title ?? '',
}
