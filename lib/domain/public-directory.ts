/** The lists of the directory whose entries have a page each. */
export const PUBLIC_LISTS = ['instruments', 'organizations', 'proponents', 'themes'] as const
export type PublicList = (typeof PUBLIC_LISTS)[number]

/** An instrument as everybody may see it. */
export type InstrumentEntry = {
  /** body, kind and number: wtsa-res-64 */
  key: string
  body: string
  /** the word of its kind, and what stands before a number where the kind has that */
  kind: string
  short: string | null
  number: string
  title: string | null
  retired: boolean
  /** its editions, oldest first */
  revisions: { label: string; year: number | null; title: string | null }[]
  /** its provisional labels, each at an assembly that is listed or has been published */
  aliases: { code: string; alias: string }[]
}

/** An organization that issues may affect; a group has members. */
export type OrganizationEntry = {
  key: string
  shortName: string
  name: string
  kind: string | null
  description: string | null
  url: string | null
  retired: boolean
  /** the key that took its place */
  mergedInto: string | null
  members: string[]
}

/** One who may propose. */
export type ProponentEntry = {
  key: string
  shortName: string
  name: string
  kind: string
  /** the key of the organization that it is too */
  organization: string | null
  retired: boolean
  mergedInto: string | null
  /** in capitals, the short name among them */
  aliases: string[]
}

/** A subject that crosses sections. */
export type ThemeEntry = { key: string; name: string; retired: boolean; mergedInto: string | null }
