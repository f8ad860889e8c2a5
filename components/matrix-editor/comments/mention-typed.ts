import type { Writer } from '@/lib/domain/comments'

/** Names that are offered at once. */
const MOST = 6

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A name that is being typed behind an @: where it begins, and who can be meant. */
export type Typed = { from: number; people: readonly Writer[] }

/**
 * Finds the name that is being typed behind an @.
 * @param text all that was typed
 * @param caret where the caret is
 * @param people who can be mentioned
 * @returns null where none is, or nobody can be meant
 */
export function mentionTyped(text: string, caret: number, people: readonly Writer[]): Typed | null {
  const found = /(?<![\p{L}\p{N}_.])@([^@\n]{0,40})$/u.exec(text.slice(0, caret))
  if (!found) return null
  const typed = folded(found[1] ?? '')
  const meant = people.filter(({ name }) =>
    folded(name)
      .split(/\s+/)
      .some((_, at, words) => words.slice(at).join(' ').startsWith(typed)),
  )
  // People of one name are all meant by it: it is offered once.
  const names = meant.filter(({ name }, at) => meant.findIndex((one) => one.name === name) === at)
  const isWhole = meant.some(({ name }) => folded(name) === typed)
  return names.length === 0 || isWhole ? null : { from: found.index, people: names.slice(0, MOST) }
}
