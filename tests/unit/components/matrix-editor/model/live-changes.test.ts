import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { afterAnswer, knownAt, layChanges } from '@/components/matrix-editor/model/live-changes'
import { blankCells, type Cells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import type { ChangedCell, MatrixChanges } from '@/lib/domain/live'

const [one, two] = [randomUUID(), randomUUID()]
const grace = { id: randomUUID(), name: 'Grace' }
const issue = (id: string, cells: Partial<Cells> = {}): DraftIssue => ({
  ...{ id, present: true, slugFixed: false },
  cells: { ...blankCells(id, 'a0'), title: 'One', ...cells },
})
const shownWith = (...issues: DraftIssue[]) => ({
  ...{ issues, setAside: [], lookAgain: new Set<string>() },
})
const cell = (issueId: string, column: string, value: unknown): ChangedCell => {
  return { issueId, column, value, by: grace }
}
const told = (cells: ChangedCell[] | null, over: Partial<MatrixChanges> = {}): MatrixChanges => ({
  ...{ since: 1, revision: 2, cells, added: [], setAside: [], lookAgain: null },
  ...over,
})
const me = { id: randomUUID(), name: 'Ada' }
const nothing = { known: knownAt(1), unsaved: [], editing: null, me: me.id }
const title = (after: string) => {
  const id = randomUUID()
  return { id, issueId: one, column: 'title' as const, before: 'One', after }
}

describe('what others changed', () => {
  test('is shown and told, and leaves the other issues the same objects', () => {
    const shown = shownWith(issue(one), issue(two))
    const laid = layChanges(shown, told([cell(one, 'title', 'Two')]), nothing)
    expect(laid.shown.issues[0]?.cells.title).toBe('Two')
    expect(laid.shown.issues[1]).toBe(shown.issues[1])
    expect(laid.news).toHaveLength(1)
    expect(laid.known.told).toBe(2)
  })

  test('is nothing new where it stands already, whatever the order of its fields', () => {
    const shown = shownWith(issue(one, { sources: [] }))
    const laid = layChanges(shown, told([cell(one, 'title', 'One')]), nothing)
    expect(laid.shown.issues[0]).toBe(shown.issues[0])
    expect(laid.news).toEqual([])
  })

  test('leaves a cell that holds an unsaved change as it is', () => {
    const mine = { ...nothing, unsaved: [title('Mine')] }
    const laid = layChanges(
      shownWith(issue(one, { title: 'Mine' })),
      told([cell(one, 'title', 'Two')]),
      mine,
    )
    expect(laid.shown.issues[0]?.cells.title).toBe('Mine')
    expect(laid.news).toEqual([])
  })

  test('is asked for anew where it passed a change of mine that was then saved', () => {
    const change = title('Mine')
    const laid = layChanges(
      shownWith(issue(one, { title: 'Mine' })),
      told([cell(one, 'title', 'Two')]),
      { ...nothing, unsaved: [change] },
    )
    const { id, issueId, column, after: value } = change
    const saved = [{ id, issueId, column, value, merged: false }]
    const answer = { revision: 3, saved, setAside: [], refused: [] }
    const after = afterAnswer(laid.known, answer)
    expect(after.stale).toBe(true)
    expect(afterAnswer(after.known, answer).stale).toBe(false)
  })

  test('is not asked for anew where it was my own change that came back', () => {
    const change = title('Mine')
    const laid = layChanges(
      shownWith(issue(one, { title: 'Mine' })),
      told([cell(one, 'title', 'Mine')]),
      { ...nothing, unsaved: [change] },
    )
    expect(laid.known.passed.size).toBe(0)
  })

  describe('where I type on, and my earlier changes are told back to me', () => {
    const [first, second] = [title('First'), { ...title('Second'), before: 'First' }]
    const shown = shownWith(issue(one, { title: 'Second' }))
    const answer = (revision: number) => {
      const { id, issueId, column, after: value } = second
      const saved = [{ id, issueId, column, value, merged: false }]
      return { revision, saved, setAside: [], refused: [] }
    }
    const lay = (value: string, by: typeof me, unsaved = [second]) =>
      layChanges(shown, told([{ ...cell(one, 'title', value), by }]), { ...nothing, unsaved })

    test('nothing is asked for anew, whether the first was answered or is on its way', () => {
      expect(afterAnswer(lay('First', me).known, answer(3)).stale).toBe(false)
      const onItsWay = lay('First', me, [first, second])
      expect(onItsWay.known.passed.size).toBe(0)
      expect(onItsWay.shown.issues[0]?.cells.title).toBe('Second')
      expect(onItsWay.news).toEqual([])
    })

    test('the draft is asked for anew where I undid it elsewhere after it was saved', () => {
      expect(afterAnswer(lay('First', me).known, answer(2)).stale).toBe(true)
    })

    test('the draft is asked for anew where somebody else put back what stood before', () => {
      expect(afterAnswer(lay('First', grace).known, answer(3)).stale).toBe(true)
      const then = layChanges(
        shown,
        told([{ ...cell(one, 'title', 'First'), by: me }], { revision: 4 }),
        {
          ...nothing,
          known: lay('Theirs', grace).known,
          unsaved: [second],
        },
      )
      expect(afterAnswer(then.known, answer(5)).stale).toBe(true)
    })
  })

  test('does not undo what was saved here later than it was read', () => {
    const { id, issueId, column } = title('Mine')
    const saved = [{ id, issueId, column, value: 'Mine', merged: false }]
    const { known } = afterAnswer(knownAt(1), { revision: 3, saved, setAside: [], refused: [] })
    const laid = layChanges(
      shownWith(issue(one, { title: 'Mine' })),
      told([cell(one, 'title', 'Two')]),
      { ...nothing, known },
    )
    expect(laid.shown.issues[0]?.cells.title).toBe('Mine')
    const later = told([cell(one, 'title', 'Three')], { since: 2, revision: 4 })
    const next = layChanges(laid.shown, later, { ...nothing, known: laid.known })
    expect(next.shown.issues[0]?.cells.title).toBe('Three')
  })
})

describe('rows of others', () => {
  test('come whole, once', () => {
    const added = issue(two, { title: 'New' })
    const changes = told([cell(two, 'present', true), cell(two, 'title', 'New')], {
      added: [added],
    })
    const laid = layChanges(shownWith(issue(one)), changes, nothing)
    expect(laid.shown.issues).toEqual([issue(one), added])
    expect(laid.news).toEqual([cell(two, 'present', true)])
    expect(layChanges(laid.shown, changes, nothing).shown.issues).toHaveLength(2)
  })

  test('go and move at once while nothing is edited', () => {
    const cells = [cell(one, 'present', false), cell(two, 'sort_key', 'a9')]
    const laid = layChanges(shownWith(issue(one), issue(two)), told(cells), nothing)
    expect(laid.shown.issues[0]?.present).toBe(false)
    expect(laid.shown.issues[1]?.cells.sort_key).toBe('a9')
  })

  test('wait while an editor is open, where they would move or close it', () => {
    const cells = [
      ...[cell(one, 'present', false), cell(two, 'sort_key', 'a9'), cell(two, 'section', 'new')],
      cell(one, 'summary', 'Words'),
    ]
    const editing = { ...nothing, editing: one }
    const laid = layChanges(shownWith(issue(one), issue(two)), told(cells), editing)
    expect(laid.waiting).toHaveLength(3)
    expect(laid.shown.issues[0]).toMatchObject({ present: true, cells: { summary: 'Words' } })
    expect(laid.shown.issues[1]?.cells.sort_key).toBe('a0')
    const other = layChanges(
      shownWith(issue(one), issue(two)),
      told([cell(two, 'present', false)]),
      editing,
    )
    expect(other.shown.issues[1]?.present).toBe(false)
  })
})

test('what was set aside is that of the newest that is known', () => {
  const aside = {
    ...{ id: randomUUID(), issueId: one, column: 'title' as const, before: null, after: 'x' },
    ...{ by: 'Grace', byId: null, at: '2026-01-01T00:00:00.000Z' },
  }
  const changes = told([], { setAside: [aside], lookAgain: [two] })
  const laid = layChanges(shownWith(issue(one)), changes, nothing)
  expect(laid.shown).toMatchObject({ setAside: [aside], lookAgain: new Set([two]) })
  const newer = { ...nothing, known: { ...knownAt(1), newest: 3 } }
  expect(layChanges(shownWith(issue(one)), changes, newer).shown.setAside).toEqual([])
})
