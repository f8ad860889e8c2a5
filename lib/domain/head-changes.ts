import type { SnapshotHead } from './snapshot'
import type { Level } from './vocabulary'

/** What a publication says of itself beside its issues. */
export type HeadField =
  | ('title' | 'summary' | 'note')
  | ('publisher' | 'contact' | 'licence' | 'disclaimer')

/** What differs: a field, or the word and definition of a level; '' is blank. */
export type HeadChange = {
  of: { field: HeadField } | { level: Level; word: string }
  before: string
  after: string
}

function fieldsOf(head: SnapshotHead, ofOneKind: boolean): [HeadField, string | null][] {
  const { title, summary, note } = head
  const { name, contact, licence, disclaimer } = head.publisher
  const own: [HeadField, string | null][] = [
    ['title', title],
    ['summary', summary],
    ['note', note],
  ]
  return [
    ...(ofOneKind ? own : []),
    ['publisher', name],
    ['contact', contact],
    ['licence', licence],
    ['disclaimer', disclaimer],
  ]
}

/**
 * What differs between two publications beside their issues: title, summary and note where they are
 * of one kind (of two they are about different things), who publishes on which terms, and what the
 * levels mean.
 * @param from what the earlier one froze
 * @param to what the later one froze
 */
export function headChanges(from: SnapshotHead, to: SnapshotHead): HeadChange[] {
  const ofOneKind = from.kind === to.kind
  const was = new Map(fieldsOf(from, ofOneKind))
  const fields = fieldsOf(to, ofOneKind).map(
    ([field, after]): HeadChange => ({
      ...{ of: { field }, before: was.get(field) ?? '', after: after ?? '' },
    }),
  )
  const meaning = (head: SnapshotHead, level: Level) => {
    const found = head.levels.find(({ key }) => key === level)
    return found === undefined ? '' : `${found.word}: ${found.definition}`
  }
  const levels = to.levels.map(
    ({ key: level, word }): HeadChange => ({
      ...{ of: { level, word }, before: meaning(from, level), after: meaning(to, level) },
    }),
  )
  return [...fields, ...levels].filter(({ before, after }) => before !== after)
}
