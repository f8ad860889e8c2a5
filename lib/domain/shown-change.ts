import type { Level } from './vocabulary'

/** Before and after: of prose the words that changed count, of all else the whole value. */
export type ShownText = { form: 'choice' | 'text'; before: string; after: string }

/** How one cell became another, ready to be shown; '' and null are blank. */
export type ShownChange = { heading: string } & (
  | { form: 'levels'; before: Level | null; after: Level | null }
  | ShownText
  | {
      form: 'items'
      added: string[]
      removed: string[]
      /** the same item: what of its line stayed, and the fields that did not */
      changed: { key: string; line: string; fields: ({ name: string } & ShownText)[] }[]
      moved: boolean
    }
)
