import { z } from 'zod'
import { keySchema, linkSchema, statedTextSchema, textSchema } from './text'
import { proponentKindSchema } from './vocabulary'

const NAME = 300
const SHORT = 60

const withoutDoubles = (list: readonly string[]) => new Set(list).size === list.length

/** A subject that crosses sections, or a kind of harm: a key and its name. */
export const entrySchema = z.strictObject({ key: keySchema, name: statedTextSchema(NAME) })
export type NewEntry = z.output<typeof entrySchema>

/** An organization that an issue may affect; a group names its members by their keys. */
export const organizationSchema = z.strictObject({
  key: keySchema,
  shortName: statedTextSchema(SHORT),
  name: statedTextSchema(NAME),
  kind: textSchema(NAME).default(null),
  description: textSchema(2000).default(null),
  url: linkSchema.default(null),
  members: z.array(keySchema).max(500).refine(withoutDoubles, 'names a member twice.').default([]),
})
export type NewOrganization = z.output<typeof organizationSchema>

const aliasSchema = statedTextSchema(SHORT).transform((alias) => alias.trim().toUpperCase())

/** One who may propose; the short name is always among the aliases. */
export const proponentSchema = z
  .strictObject({
    key: keySchema,
    shortName: statedTextSchema(SHORT),
    name: statedTextSchema(NAME),
    kind: proponentKindSchema,
    organization: keySchema.nullable().default(null),
    aliases: z.array(aliasSchema).max(100).default([]),
  })
  .transform((proponent) => ({
    ...proponent,
    aliases: [...new Set([proponent.shortName.trim().toUpperCase(), ...proponent.aliases])],
  }))
export type NewProponent = z.output<typeof proponentSchema>

/** A kind of instrument; `short` is what stands before a number: Res, Dec. */
export const instrumentKindSchema = z.strictObject({
  key: keySchema,
  word: statedTextSchema(SHORT),
  short: textSchema(20).default(null),
})
export type NewInstrumentKind = z.output<typeof instrumentKindSchema>

const revisionSchema = z.strictObject({
  label: statedTextSchema(NAME),
  year: z.int().min(1865).max(2200).nullable().default(null),
  title: textSchema(1000).default(null),
})

/** What is amended or made; its number is unique within its body and kind only. */
export const instrumentSchema = z.strictObject({
  body: statedTextSchema(SHORT),
  kind: keySchema,
  number: statedTextSchema(SHORT),
  title: textSchema(1000).default(null),
  revisions: z
    .array(revisionSchema)
    .max(100)
    .refine((list) => withoutDoubles(list.map(({ label }) => label)), 'names a revision twice.')
    .default([]),
})
export type NewInstrument = z.output<typeof instrumentSchema>

/** A provisional label that an instrument had at one assembly: [AFCP-1], COM6/4. */
export const instrumentAliasSchema = z.strictObject({
  assembly: keySchema,
  alias: statedTextSchema(SHORT),
  instrument: keySchema,
})
export type NewInstrumentAlias = z.output<typeof instrumentAliasSchema>

/** The lists of the directory, in the order in which staff see them. */
export const DIRECTORIES = [
  'themes',
  'areas',
  'organizations',
  'proponents',
  'instrument-kinds',
  'instruments',
] as const
export type DirectoryName = (typeof DIRECTORIES)[number]

/** The lists in which one entry may take the place of another. */
export const MERGEABLE = ['themes', 'areas', 'organizations', 'proponents'] as const
export type MergeableName = (typeof MERGEABLE)[number]

const named = z.strictObject({ name: statedTextSchema(NAME), retired: z.boolean() })

/** What an entry of each list says beside its key, all of which an editor may change. */
export const entryFields = {
  themes: named,
  areas: named,
  organizations: z.strictObject({
    shortName: statedTextSchema(SHORT),
    name: statedTextSchema(NAME),
    kind: textSchema(NAME),
    description: textSchema(2000),
    url: linkSchema,
    members: z.array(keySchema).max(500).refine(withoutDoubles, 'names a member twice.'),
    retired: z.boolean(),
  }),
  proponents: z.strictObject({
    shortName: statedTextSchema(SHORT),
    name: statedTextSchema(NAME),
    kind: proponentKindSchema,
    organization: keySchema.nullable(),
    aliases: z.array(aliasSchema).max(100),
    retired: z.boolean(),
  }),
  'instrument-kinds': z.strictObject({
    word: statedTextSchema(SHORT),
    short: textSchema(20),
    retired: z.boolean(),
  }),
  instruments: z.strictObject({
    title: textSchema(1000),
    revisions: z
      .array(revisionSchema)
      .max(100)
      .refine((list) => withoutDoubles(list.map(({ label }) => label)), 'names a revision twice.'),
    retired: z.boolean(),
  }),
} as const satisfies Record<DirectoryName, z.ZodType>
export type EntryFields = { [N in DirectoryName]: z.output<(typeof entryFields)[N]> }
