import type { ColumnKind } from '@/lib/domain/columns'
import type { Level } from '@/lib/domain/vocabulary'
import { LEVEL_KEYS } from './level-keys'
import type { Move } from './navigation'

/** What a key does on a selected cell that is not being edited. */
export type KeyAction =
  | { do: 'move'; move: Move }
  | { do: 'edit'; typed: string | null }
  | { do: 'clear' }
  | { do: 'level'; level: Level }
  | { do: 'move-row'; by: -1 | 1 }

export type Key = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
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

function withModifier(key: Key): KeyAction | null {
  if (key.altKey && !key.ctrlKey && !key.metaKey) {
    if (key.key === 'ArrowUp') return { do: 'move-row', by: -1 }
    if (key.key === 'ArrowDown') return { do: 'move-row', by: 1 }
    return null
  }
  const far = key.altKey ? undefined : FAR[key.key]
  return far ? { do: 'move', move: far } : null
}

function typedOver(typed: string, kind: ColumnKind): KeyAction | null {
  if (kind === 'level') {
    const level = LEVEL_KEYS[typed.toLowerCase()]
    return level ? { do: 'level', level } : null
  }
  return kind === 'records' ? null : { do: 'edit', typed }
}

/**
 * What a key does on a selected cell.
 * @param key the key as the browser reports it
 * @param kind the kind of the cell's column; null on the line to add an issue
 * @returns the action, or null where the key is the browser's
 */
export function actionOf(key: Key, kind: ColumnKind | null): KeyAction | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return withModifier(key)
  const move = MOVES[key.key]
  if (move) return { do: 'move', move }
  if (kind === null) return null
  if (key.key === 'Enter' || key.key === 'F2') return { do: 'edit', typed: null }
  if (key.key === 'Delete' || key.key === 'Backspace') return { do: 'clear' }
  if ([...key.key].length !== 1 || key.key === ' ') return null
  return typedOver(key.key, kind)
}
