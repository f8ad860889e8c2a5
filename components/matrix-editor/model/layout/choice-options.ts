import type { DraftIssue } from '@/lib/domain/draft'
import { type Choice, MARKS, ME } from '@/lib/domain/layout/layout'
import { BLANK, optionsOf, organizationOptions } from '../options'
import { choiceKeys } from './chosen-rows'
import type { Looking } from './looked-at'

/** One key that rows can be chosen by, and how many of the matrix have it. */
export type ChoiceOption = { key: string; word: string; count: number; isChosen: boolean }

function wordsOf(choice: Choice, { source }: Looking): { key: string; word: string }[] {
  const { layout, picker } = source.words.editor
  if (choice === 'marks') return MARKS.map((key) => ({ key, word: layout.rows.mark[key] }))
  const options =
    choice === 'organizations' ? organizationOptions(source) : optionsOf(choice, source)
  const blank = { key: BLANK, word: picker.notStated }
  const stated = options.filter(({ key }) => key !== BLANK)
  const own = choice === 'section' ? options.filter(({ key }) => key === BLANK) : [blank]
  const me = choice === 'owner' ? [{ key: ME, word: layout.rows.owner.me }] : []
  return [...me, ...stated, ...own]
}

/**
 * What rows can be chosen by: the keys that some issue has, and those that are chosen.
 * @param choice one of the choices
 * @param issues the issues that are present
 * @param looking what is chosen now
 */
export function choiceOptions(
  choice: Choice,
  issues: readonly DraftIssue[],
  looking: Looking,
): ChoiceOption[] {
  const counts = new Map<string, number>()
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const issue of issues) {
    const keys = new Set(choiceKeys(choice, issue, looking))
    for (const key of keys) count(key)
    if (choice === 'owner' && keys.has(looking.me)) count(ME)
  }
  const chosen = looking.rows.chosen[choice] ?? []
  return wordsOf(choice, looking).flatMap(({ key, word }) => {
    const [n, isChosen] = [counts.get(key) ?? 0, chosen.includes(key)]
    return n > 0 || isChosen ? [{ key, word, count: n, isChosen }] : []
  })
}
