import type { DirectoryName } from '@/lib/domain/directory-entry'
import type { Words } from '@/lib/words/words'

export type DirectoryWords = Words['directory']

/** How one field of an entry is edited. */
export type FieldKind = 'text' | 'long-text' | 'link' | 'choice' | 'keys' | 'lines' | 'editions'

export type DirectoryField = {
  name: keyof DirectoryWords['fields']
  kind: FieldKind
  required?: true
  /** where the choices come from */
  of?: 'organizations' | 'proponent-kinds' | 'instrument-kinds'
}

const NAME = { name: 'name', kind: 'text', required: true } as const
const SHORT_NAME = { name: 'shortName', kind: 'text', required: true } as const
const KEY = { name: 'key', kind: 'text', required: true } as const

/** What can be changed of an entry, in the order in which it is asked. */
export const FIELDS: Readonly<Record<DirectoryName, readonly DirectoryField[]>> = {
  themes: [NAME],
  areas: [NAME],
  organizations: [
    SHORT_NAME,
    NAME,
    { name: 'kind', kind: 'text' },
    { name: 'description', kind: 'long-text' },
    { name: 'url', kind: 'link' },
    { name: 'members', kind: 'keys', of: 'organizations' },
  ],
  proponents: [
    SHORT_NAME,
    NAME,
    { name: 'kind', kind: 'choice', of: 'proponent-kinds', required: true },
    { name: 'organization', kind: 'choice', of: 'organizations' },
    { name: 'aliases', kind: 'lines' },
  ],
  'instrument-kinds': [
    { name: 'word', kind: 'text', required: true },
    { name: 'short', kind: 'text' },
  ],
  instruments: [
    { name: 'title', kind: 'long-text' },
    { name: 'revisions', kind: 'editions' },
  ],
}

/** What is asked of a new entry: the same, and what is fixed from then on. */
export const NEW_FIELDS: Readonly<Record<DirectoryName, readonly DirectoryField[]>> = {
  themes: [NAME, KEY],
  areas: [NAME, KEY],
  organizations: [...FIELDS.organizations, KEY],
  proponents: [...FIELDS.proponents, KEY],
  'instrument-kinds': [...FIELDS['instrument-kinds'], KEY],
  instruments: [
    { name: 'body', kind: 'text', required: true },
    { name: 'kind', kind: 'choice', of: 'instrument-kinds', required: true },
    { name: 'number', kind: 'text', required: true },
    ...FIELDS.instruments,
  ],
}

/** The verb that adds to each list. */
export const ADDING: Readonly<Record<DirectoryName, string>> = {
  themes: 'add-theme',
  areas: 'add-area',
  organizations: 'add-organization',
  proponents: 'add-proponent',
  'instrument-kinds': 'add-instrument-kind',
  instruments: 'add-instrument',
}

type Value = unknown
export type Values = Readonly<Record<string, Value>>

const LISTS: readonly FieldKind[] = ['keys', 'lines', 'editions']

/** A new entry before anyone has written in it. */
export const blankValues = (list: DirectoryName): Values =>
  Object.fromEntries(
    NEW_FIELDS[list].map(({ name, kind, required }) => {
      if (LISTS.includes(kind)) return [name, []]
      return [name, required ? '' : null]
    }),
  )

const isLabelled = (value: unknown): value is { label: string } =>
  typeof value === 'object' && value !== null && 'label' in value

/** The lines of a list, as a person writes them. */
export const linesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((item) => (isLabelled(item) ? item.label : String(item))) : []

/** The editions that lines name; one that was there keeps what else it says. */
export function editionsOf(lines: readonly string[], before: unknown): unknown[] {
  const known = Array.isArray(before) ? before.filter(isLabelled) : []
  return lines.map(
    (label) =>
      known.find((one) => one.label === label) ?? {
        label,
        year: Number(/\b(1[89]|2[01])\d\d$/.exec(label)?.[0]) || null,
        title: null,
      },
  )
}

/** The name by which people know an entry. */
export function wordOf(values: Values, key: string): string {
  const word = values.shortName ?? values.word ?? values.name
  return typeof word === 'string' ? word : key
}

/** “a theme”, “an organization”. */
export const addLabel = (words: DirectoryWords, list: DirectoryName) =>
  (/^[aeiou]/.test(words.one[list]) ? words.addAn : words.add).replace('{one}', words.one[list])
