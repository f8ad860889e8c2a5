import type { DraftIssue } from '@/lib/domain/draft'
import type { ChangedCell, Present } from '@/lib/domain/live'
import { fill, fillCount } from '../../ui/fill'
import type { WordSource } from './value-words'
import { issueName } from './value-words'

/** What others do in the cells of one row: who is in a cell, and who has just changed it. */
export type RowOthers = {
  here: ReadonlyMap<string, readonly string[]>
  changed: ReadonlyMap<string, string>
}

/** Milliseconds for which a cell that somebody else changed is marked. */
export const MARKED_FOR = 6_000

/** A cell that somebody else has changed, and until when it is marked. */
export type Mark = { issueId: string; column: string; by: string; until: number }

/** The cell in which a change shows. */
const shownIn = (column: string) =>
  column === 'present' || column === 'sort_key' ? 'reference' : column

/** The marks of what others have changed, those before it that still hold among them. */
export function marksAfter(
  marks: readonly Mark[],
  news: readonly ChangedCell[],
  { now, me, nobody }: { now: number; me: string; nobody: string },
): Mark[] {
  const fresh = news
    .filter(({ by }) => by?.id !== me)
    .map(({ issueId, column, by }) => {
      return { issueId, column: shownIn(column), by: by?.name ?? nobody, until: now + MARKED_FOR }
    })
  const isSame = (a: Mark) => (b: Mark) => a.issueId === b.issueId && a.column === b.column
  const held = marks.filter((mark) => mark.until > now && !fresh.some(isSame(mark)))
  return [...held, ...fresh]
}

/** What others do, by the row that they do it in. */
export function othersByRow(
  here: readonly Present[],
  marks: readonly Mark[],
): ReadonlyMap<string, RowOthers> {
  const rows = new Map<string, { here: Map<string, string[]>; changed: Map<string, string> }>()
  const rowOf = (issueId: string) => {
    const row = rows.get(issueId) ?? { here: new Map(), changed: new Map() }
    rows.set(issueId, row)
    return row
  }
  for (const { place, name } of here) {
    if (!place) continue
    const cells = rowOf(place.issueId).here
    const names = cells.get(place.column) ?? []
    if (!names.includes(name)) cells.set(place.column, [...names, name])
  }
  for (const { issueId, column, by } of marks) rowOf(issueId).changed.set(column, by)
  return rows
}

/** The first letters of a name, two at the most. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '')
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}

/** Each person who is here once, with the place of the tab that says one. */
export function peopleHere(here: readonly Present[], me: string): Present[] {
  const people = new Map<string, Present>()
  for (const one of here) {
    if (one.person === me) continue
    const known = people.get(one.person)
    if (!known?.place) people.set(one.person, one)
  }
  return [...people.values()]
}

type Told = {
  issues: readonly DraftIssue[]
  source: WordSource
  headings: ReadonlyMap<string, string>
}

/** Where somebody is, in words. */
export function placeWords({ name, place }: Present, { issues, source, headings }: Told): string {
  const issue = place && issues.find(({ id }) => id === place.issueId)
  if (!issue) return name
  const column = headings.get(place.column) ?? place.column
  const words = { name, column, issue: issueName(issue.cells, source.words) }
  return fill(source.words.editor.live.inCell, words)
}

function actOf({ column, value }: ChangedCell): 'came' | 'went' | 'moved' | 'changed' {
  if (column === 'present') return value === false ? 'went' : 'came'
  return column === 'sort_key' ? 'moved' : 'changed'
}

/** What others have changed as one sentence for who does not see it; '' where they have not. */
export function newsSentence(news: readonly ChangedCell[], me: string, told: Told): string {
  const theirs = news.filter(({ by }) => by?.id !== me)
  const [first, ...more] = theirs
  if (!first) return ''
  const words = told.source.words.editor.live
  const names = [...new Set(theirs.map(({ by }) => by?.name ?? words.somebody))].join(', ')
  const issue = told.issues.find(({ id }) => id === first.issueId)
  if (more.length > 0 || !issue) return fill(fillCount(words.several, theirs.length), { names })
  return fill(words[actOf(first)], {
    names,
    column: told.headings.get(first.column) ?? first.column,
    issue: issueName(issue.cells, told.source.words),
  })
}
