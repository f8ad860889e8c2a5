import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { stepName } from '@/components/matrix-editor/model/step-name'
import type { WordSource } from '@/components/matrix-editor/model/value-words'
import type { CellChange } from '@/lib/domain/cell-change'
import { blankCells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { levelEntries } from '@/lib/domain/level-entries'
import { en } from '@/lib/words/en'

const source: WordSource = {
  words: en,
  timeZone: 'UTC',
  levels: levelEntries({}, en.vocabulary),
  sections: [],
  directory: {
    ...{ themes: [], areas: [], organizations: [], proponents: [], instruments: [], people: [] },
  },
}
const issueId = randomUUID()
const cells = { ...blankCells('res-50', 'a0'), reference: 'Res 50' }
const issues: DraftIssue[] = [{ id: issueId, present: true, slugFixed: false, cells }]
const of = { id: randomUUID(), issueId }
const concern: CellChange = { ...of, column: 'concern', before: 'high', after: 'low' }
const named = (...changes: CellChange[]) => stepName(changes, issues, source)

describe('what a step is called', () => {
  test('a short value is told before and after, in words', () => {
    expect(named(concern)).toBe('Concern of Res 50: High → Low')
  })

  test('a blank is said to be not stated', () => {
    expect(named({ ...of, column: 'title', before: null, after: 'Security' })).toBe(
      'Title of Res 50: not stated → Security',
    )
  })

  test('of a long text, or of several lines, only the cell is named', () => {
    const heading = en.columns.implications
    const long = 'word '.repeat(20).trim()
    expect(named({ ...of, column: 'implications', before: null, after: long })).toBe(
      `${heading} of Res 50`,
    )
    expect(named({ ...of, column: 'implications', before: null, after: 'one\ntwo' })).toBe(
      `${heading} of Res 50`,
    )
  })

  test('an issue that comes, goes, returns or moves is told so', () => {
    const presence = (before: boolean | null, after: boolean | typeof cells): CellChange =>
      ({ ...of, column: 'present', before, after }) as CellChange
    expect(named(presence(null, cells))).toBe('A new issue')
    expect(named(presence(true, false))).toBe('Res 50 removed')
    expect(named(presence(false, true))).toBe('Res 50 restored')
    expect(named({ ...of, column: 'sort_key', before: 'a0', after: 'a1' })).toBe('Res 50 moved')
  })

  test('several cells of one column are counted, an address that follows is not', () => {
    expect(named(concern, { ...concern, issueId: randomUUID() })).toBe(
      'Concern of Res 50: High → Low and 1 more',
    )
    expect(named(concern, { ...of, column: 'id', before: 'new-1', after: 'res-50' })).toBe(
      'Concern of Res 50: High → Low',
    )
  })
})
