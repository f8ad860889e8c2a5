import type { Directory } from '@/lib/domain/draft'
import { slugOf } from '@/lib/domain/reference/slug-of'

/** The lists to which an entry can be added from a cell: the directory's, and the sections. */
export type AddableList =
  | 'themes'
  | 'areas'
  | 'organizations'
  | 'proponents'
  | 'instruments'
  | 'sections'

/** The fewest fields of a new entry, by the names that the verbs have for them. */
export type NewFields = Readonly<Record<string, string | null>>

/** Adds an entry; the sentence says why it was not taken. */
export type AddEntry = (
  list: AddableList,
  fields: NewFields,
) => Promise<{ key: string } | { fault: string }>

/** The verb that adds to each list. */
export const ADDING_VERB: Readonly<Record<AddableList, string>> = {
  themes: 'add-theme',
  areas: 'add-area',
  organizations: 'add-organization',
  proponents: 'add-proponent',
  instruments: 'add-instrument',
  sections: 'add-section',
}

/** What a verb is sent: the fields, and a key made from the name where the verb makes none. */
export function newEntryInput(list: AddableList, fields: NewFields): NewFields {
  if (list === 'instruments' || list === 'sections') return fields
  const key = slugOf(fields.shortName ?? fields.name ?? '')
  return { ...fields, key: key ?? `entry-${crypto.randomUUID().slice(0, 8)}` }
}

/** The directory with the entry that was added, as a later visit would load it. */
export function withEntry(
  directory: Directory,
  list: Exclude<AddableList, 'sections'>,
  { key, fields }: { key: string; fields: NewFields },
): Directory {
  const name = fields.name ?? ''
  const word = fields.shortName ?? name
  const kind = fields.kind ?? ''
  const entry = { key, word, name, retired: false }
  switch (list) {
    case 'themes':
      return { ...directory, themes: [...directory.themes, entry] }
    case 'areas':
      return { ...directory, areas: [...directory.areas, entry] }
    case 'organizations':
      return {
        ...directory,
        organizations: [...directory.organizations, { ...entry, members: [] }],
      }
    case 'proponents':
      return {
        ...directory,
        proponents: [...directory.proponents, { ...entry, kind, aliases: [word.toUpperCase()] }],
      }
    case 'instruments': {
      const { body, number, title = null } = fields
      const named = { key, body: body ?? '', kind, number: number ?? '', title }
      const made = { ...named, retired: false, aliases: [] }
      return { ...directory, instruments: [...directory.instruments, made] }
    }
  }
}
