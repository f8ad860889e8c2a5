import type { ColumnKind } from '@/lib/domain/columns'
import type { Level } from '@/lib/domain/vocabulary'
import { LEVEL_KEYS } from './level-keys'
import type { Move } from './navigation'
import type { Whole } from './range'

/** What a key does on a selected cell that is not being edited. */
export type KeyAction =
  | { do: 'move'; move: Move }
  | { do: 'extend'; move: Move }
  | { do: 'select'; what: Whole }
  | { do: 'edit'; typed: string | null }
  | { do: 'clear' }
  | { do: 'fill-down' }
  | { do: 'level'; level: Level }
  | { do: 'nothing'; typed: string }
  | { do: 'move-row'; by: -1 | 1 }
  | { do: 'open-issue' }

export type Key = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  /** AltGr is held, which some systems report as Ctrl and Alt together */
  altGraph: boolean
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
}
const FAR: Readonly<Record<string, Move>> = { Home: 'first', End: 'last' }

function withAlt({ key, ctrlKey, metaKey }: Key): KeyAction | null {
  if (ctrlKey || metaKey) return null
  if (key === 'ArrowUp') return { do: 'move-row', by: -1 }
  return key === 'ArrowDown' ? { do: 'move-row', by: 1 } : null
}

/** Whether Alt or AltGr makes a character of the key: ł, €, and @ on some keyboards. */
function typedWithAlt({ key, ctrlKey, metaKey, altKey, altGraph }: Key): boolean {
  if ([...key].length !== 1 || metaKey || key === ' ') return false
  // Alt and a plain letter opens a menu of the browser; with Option it would be another character.
  return altGraph || (altKey && !ctrlKey && !/[a-z0-9]/i.test(key))
}

function withCtrl({ key, shiftKey }: Key): KeyAction | null {
  const far = FAR[key]
  if (far) return { do: shiftKey ? 'extend' : 'move', move: far }
  if (shiftKey) return null
  if (key === ' ') return { do: 'select', what: 'column' }
  if (key.toLowerCase() === 'd') return { do: 'fill-down' }
  return key.toLowerCase() === 'a' ? { do: 'select', what: 'all' } : null
}

/** Keys that go to other cells, or select them. */
function selecting({ key, shiftKey }: Key): KeyAction | null {
  if (key === ' ' && shiftKey) return { do: 'select', what: 'row' }
  const move = MOVES[key]
  return move ? { do: shiftKey ? 'extend' : 'move', move } : null
}

function typedOver(typed: string, kind: ColumnKind): KeyAction | null {
  // It shows the keys, on every cell; whoever means to write it edits the cell first.
  if (typed === '?') return null
  if (kind === 'level') {
    // It leads to the rationale that is asked for: hooks/use-asking.ts.
    if (typed.toLowerCase() === 'w') return null
    const level = LEVEL_KEYS[typed.toLowerCase()]
    return level ? { do: 'level', level } : { do: 'nothing', typed }
  }
  return kind === 'records' ? { do: 'nothing', typed } : { do: 'edit', typed }
}

/**
 * What a key does on a selected cell.
 * @param key the key as the browser reports it
 * @param kind the kind of the cell's column; null on the line to add an issue
 * @returns the action, or null where the key is the browser's
 */
export function actionOf(key: Key, kind: ColumnKind | null): KeyAction | null {
  if (typedWithAlt(key)) return kind && typedOver(key.key, kind)
  if (key.altKey) return withAlt(key)
  if (key.ctrlKey || key.metaKey) return withCtrl(key)
  return withoutControl(key, kind)
}

function withoutControl(key: Key, kind: ColumnKind | null): KeyAction | null {
  const selects = selecting(key)
  if (selects || kind === null) return selects
  // Shift+F2 opens the comments.
  if (key.key === 'Enter' || (key.key === 'F2' && !key.shiftKey)) return { do: 'edit', typed: null }
  if (key.key === 'Delete' || key.key === 'Backspace') return { do: 'clear' }
  if (key.key === ' ') return { do: 'open-issue' }
  if ([...key.key].length !== 1) return null
  return typedOver(key.key, kind)
}
