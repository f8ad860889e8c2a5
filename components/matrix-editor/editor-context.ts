import { createContext, useContext } from 'react'
import type { CellKey } from '@/lib/domain/columns'
import type { Draft, DraftIssue, SetAside } from '@/lib/domain/draft'
import type { Spread } from '@/lib/domain/shared-proposals'
import type { TypedStore } from './kept/typed-store'
import type { EditorCalls, RestoreWish } from './model/calls'
import type { Move } from './model/navigation'
import type { AddableList, AddEntry } from './model/new-entry'
import type { LevelColumn } from './model/rationale-asked'
import type { Refusal } from './model/save-queue'
import type { WordSource } from './model/value-words'
import type { EditorView, GridColumn } from './model/view'

/** Where the selection goes after an edit; `all` puts the value into all selected cells. */
export type Next = Move | 'stay' | 'blur' | 'all'

/** What a cell can ask for; each function stays the same for the life of the editor. */
export type EditorActions = {
  /** Saves what was edited; `next` is where the selection goes. Returns the sentence if refused. */
  commit: (
    issue: DraftIssue,
    column: CellKey,
    edit: { value: unknown; next: Next; spread?: Spread },
  ) => string | null
  /** Gives a blank title the title of the instrument that was picked. */
  fillTitle: (issue: DraftIssue, title: string) => void
  /** Leaves what is edited as it stands; `next` is where the selection goes. */
  leave: (next?: Next) => void
  giveUp: (refusal: Refusal) => void
  /** Sends a refused change again as it is. */
  tryAgain: (refusal: Refusal) => void
  settle: (setAside: SetAside, choice: 'mine' | 'theirs') => Promise<string | null>
  editSetAside: (setAside: SetAside) => void
  /** Lets a rating stand beside its changed proposals. Returns the sentence if refused. */
  keepRating: (issue: DraftIssue) => Promise<string | null>
  /** Goes to the rationale of a level that was changed, or puts that off. */
  sayWhy: (issue: DraftIssue, column: LevelColumn) => void
  whyLater: (issue: DraftIssue, column: LevelColumn) => void
  addIssue: (section: string | null) => void
  history: EditorCalls['history']
  /** Makes a cell what it was, which is `value`, and shows the matrix as it stands then. */
  restore: (wish: RestoreWish, value: unknown) => ReturnType<EditorCalls['restore']>
}

export type EditorSetting = {
  source: WordSource
  assemblyKey: string
  body: string
  view: EditorView
  mayEdit: boolean
  /** whether each group ends with the line to add an issue to it */
  mayAdd: boolean
  columns: readonly GridColumn[]
  /** what the outcomes are measured against */
  baseline: Draft['baseline']
  actions: EditorActions
  /** what is being typed and not saved */
  typed: TypedStore
  /** the lists of the directory to which the person may add from a cell */
  adding: readonly AddableList[]
  /** adds an entry, which can be chosen from then on */
  add: AddEntry
}

export const EditorContext = createContext<EditorSetting | null>(null)

/** The setting of the editor that a component stands in. */
export function useEditor(): EditorSetting {
  const setting = useContext(EditorContext)
  if (!setting) throw new Error('This component stands in the matrix editor only.')
  return setting
}
