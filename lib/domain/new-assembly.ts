import { z } from 'zod'
import { STAGES } from './assembly'
import { dateSchema } from './records'
import { isReservedAssembly } from './reserved'
import { keySchema, statedTextSchema, textSchema } from './text'

const NAME = 300
const SHORT = 60

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const sectionSchema = z.strictObject({ key: keySchema, heading: statedTextSchema(NAME) })

/** An assembly to be made; sections stand in their order, days that are not known are null. */
export const newAssemblySchema = z
  .strictObject({
    key: keySchema.refine((key) => !isReservedAssembly(key), 'is a word that the site needs.'),
    code: statedTextSchema(SHORT),
    name: statedTextSchema(NAME),
    noun: statedTextSchema(SHORT),
    body: statedTextSchema(NAME),
    place: textSchema(NAME).default(null),
    opensOn: dateSchema.nullable().default(null),
    closesOn: dateSchema.nullable().default(null),
    timeZone: z.string().refine(isTimeZone, 'is not a time zone such as Asia/Kolkata.'),
    stageByHand: z.enum(STAGES).nullable().default(null),
    unlisted: z.boolean().default(false),
    note: textSchema(2000).default(null),
    sections: z
      .array(sectionSchema)
      .max(100)
      .refine(
        (list) => new Set(list.map(({ key }) => key)).size === list.length,
        'names a section twice.',
      )
      .default([]),
  })
  .refine(({ opensOn, closesOn }) => opensOn === null || closesOn === null || opensOn <= closesOn, {
    message: 'is before the day on which it opens.',
    path: ['closesOn'],
  })
export type NewAssembly = z.output<typeof newAssemblySchema>
