import { z } from 'zod'
import { cellSchemas } from '@/lib/domain/columns'
import { followUpSchema, partySchema, proposalSchema, stepSchema } from '@/lib/domain/records'
import { keySchema } from '@/lib/domain/text'
import { fateSchema, type Level } from '@/lib/domain/vocabulary'

const partiesSchema = z
  .array(
    z.union([
      keySchema.transform((proponent) => ({ proponent, source: null })),
      z.strictObject(partySchema.shape),
    ]),
  )
  .default([])

const proposalFileSchema = z.strictObject({
  ...proposalSchema.shape,
  origins: partiesSchema,
  supporters: partiesSchema,
  opponents: partiesSchema,
})

/** An issue of an earlier assembly, written wtsa-16/res-50. */
const placeSchema = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is not an issue written like wtsa-16/res-50.')
  .transform((place) => {
    const [assembly = '', slug = ''] = place.split('/')
    return { assembly, slug }
  })

/** Short names of sources.yaml. */
const sourceNames = z.array(keySchema).default([])

const hasReason = (level: Level, reason: string | null) =>
  level === 'not-assessed' || reason !== null

const beforeSchema = z
  .strictObject({
    proposals: z.array(proposalFileSchema).default([]),
    implications: cellSchemas.implications.default(null),
    concern: cellSchemas.concern.default('not-assessed'),
    concern_rationale: cellSchemas.concern_rationale.default(null),
    position: cellSchemas.position.default(null),
    sources: sourceNames,
  })
  .refine(({ concern, concern_rationale }) => hasReason(concern, concern_rationale), {
    message: 'A level of concern needs its rationale.',
    path: ['concern'],
  })

const afterSchema = z
  .strictObject({
    /** where the text got a number, or an official title, at the assembly */
    reference: cellSchemas.reference.optional(),
    title: cellSchemas.title.optional(),
    /** those that were made at the assembly itself */
    proposals: z.array(proposalFileSchema).default([]),
    /** null where no source says what became of it */
    fates: z.record(z.string(), fateSchema.nullable()).default({}),
    result: cellSchemas.result.default(null),
    final_reference: cellSchemas.final_reference.default(null),
    outcome_summary: cellSchemas.outcome_summary.default(null),
    progress: z.array(z.strictObject(stepSchema.shape)).default([]),
    concern_status: cellSchemas.concern_status.default(null),
    residual_concern: cellSchemas.residual_concern.default('not-assessed'),
    residual_rationale: cellSchemas.residual_rationale.default(null),
    follow_ups: z.array(z.strictObject(followUpSchema.shape)).default([]),
    sources: sourceNames,
  })
  .refine(
    ({ residual_concern, residual_rationale }) => hasReason(residual_concern, residual_rationale),
    { message: 'A level of concern needs its rationale.', path: ['residual_concern'] },
  )

/** One file of an assembly's issues: what both stages share, then the two stages. */
export const issueFileSchema = z
  .strictObject({
    reference: cellSchemas.reference,
    title: cellSchemas.title,
    summary: cellSchemas.summary,
    themes: cellSchemas.themes.default([]),
    areas_of_concern: cellSchemas.areas_of_concern.default([]),
    organizations: z.record(keySchema, z.string().nullable()).default({}),
    /** it came up at the assembly itself, so only the outcomes hold it */
    late: z.boolean().default(false),
    /** the issue that it goes on from */
    lastTime: placeSchema.nullable().default(null),
    /** for staff: how far the row is, which only a matrix in preparation tells */
    readiness: cellSchemas.readiness.default('ready'),
    notes: cellSchemas.notes.default(null),
    before: beforeSchema,
    after: afterSchema,
  })
  .superRefine(({ before, after }, ctx) => {
    const ids = new Set([...before.proposals, ...after.proposals].map(({ id }) => id))
    for (const id of Object.keys(after.fates)) {
      if (ids.has(id)) continue
      ctx.addIssue({
        code: 'custom',
        message: `There is no proposal ${id} in this file.`,
        path: ['after', 'fates', id],
      })
    }
  })
