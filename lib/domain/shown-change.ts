import type { Level } from './vocabulary'

/** How one cell became another, ready to be shown; '' and null are blank. */
export type ShownChange = { heading: string } & (
  | { form: 'levels'; before: Level | null; after: Level | null }
  /** a choice, shown as a whole */
  | { form: 'choice'; before: string; after: string }
  /** a text, shown word by word */
  | { form: 'text'; before: string; after: string }
  | {
      form: 'items'
      added: string[]
      removed: string[]
      /** the same item, a line before and a line after */
      changed: { before: string; after: string }[]
      moved: boolean
    }
)
