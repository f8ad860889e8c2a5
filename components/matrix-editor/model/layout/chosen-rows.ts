import type { DraftIssue } from '@/lib/domain/draft'
import { fold } from '@/lib/domain/filter/search-text'
import { type Choice, ME, type RowLayout } from '@/lib/domain/layout/layout'
import { BLANK } from '../options'
import { valueWords, type WordSource } from '../value-words'
import type { Looking } from './looked-at'

/** An issue never changes, so its words are put together once for each source of words. */
const texts = new WeakMap<WordSource, WeakMap<DraftIssue, string>>()

/** The words of all cells of an issue, as they are searched. */
function textOf(issue: DraftIssue, source: WordSource): string {
  const known = texts.get(source) ?? new WeakMap<DraftIssue, string>()
  texts.set(source, known)
  const text =
    known.get(issue) ??
    fold(
      Object.entries(issue.cells)
        .filter(([column]) => column !== 'sort_key')
        .map(([column, value]) => valueWords(column, value, source))
        .join('\n'),
    )
  known.set(issue, text)
  return text
}

function keysOf(choice: Choice, issue: DraftIssue, { marksOf }: Looking): readonly string[] {
  const { cells } = issue
  switch (choice) {
    case 'marks':
      return marksOf(issue.id)
    case 'organizations':
      return cells.organizations.map(({ organization }) => organization)
    case 'themes':
    case 'areas_of_concern':
      return cells[choice]
    default:
      return [cells[choice] ?? BLANK]
  }
}

/** The keys by which an issue is chosen; a blank list has the blank key. */
export function choiceKeys(choice: Choice, issue: DraftIssue, looking: Looking): readonly string[] {
  const keys = keysOf(choice, issue, looking)
  return keys.length === 0 ? [BLANK] : keys
}

/** What was chosen and narrows: names of choices with at least one key. */
export const choicesIn = ({ chosen }: RowLayout): [Choice, readonly string[]][] =>
  KNOWN.flatMap((choice) => {
    const keys = chosen[choice] ?? []
    return keys.length === 0 ? [] : [[choice, keys]]
  })

const KNOWN: readonly Choice[] = [
  ...(['concern', 'residual_concern', 'result', 'concern_status', 'readiness', 'owner'] as const),
  ...(['section', 'themes', 'areas_of_concern', 'organizations', 'marks'] as const),
]

/** Whether rows are left out at all. */
export const leavesOut = (rows: RowLayout): boolean =>
  rows.words.trim() !== '' || choicesIn(rows).length > 0

/**
 * The test by which issues are chosen: every word occurs somewhere in the issue, case and accents
 * aside; keys of one choice widen, choices narrow.
 * @param looking what is chosen, and the words of keys
 */
export function chosenTest(looking: Looking): (issue: DraftIssue) => boolean {
  const { rows, source, me } = looking
  const words = fold(rows.words).split(/\s+/).filter(Boolean)
  const choices = choicesIn(rows).map(([choice, keys]) => {
    const wanted = keys.map((key) => (choice === 'owner' && key === ME ? me : key))
    return { choice, wanted: new Set(wanted) }
  })
  return (issue) =>
    choices.every(({ choice, wanted }) =>
      choiceKeys(choice, issue, looking).some((key) => wanted.has(key)),
    ) &&
    (words.length === 0 || words.every((word) => textOf(issue, source).includes(word)))
}
