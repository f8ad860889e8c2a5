import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withChange } from '@/components/matrix-editor/model/draft-edits'
import {
  noSteps,
  redo,
  type Steps,
  undo,
  withoutChanges,
  withStep,
} from '@/components/matrix-editor/model/steps'
import type { CellChange } from '@/lib/domain/cell-change'
import { blankCells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'

const IDS = [randomUUID(), randomUUID(), randomUUID()] as const
const NEW = [randomUUID(), randomUUID()] as const
const start: DraftIssue[] = IDS.map((id, at) => ({
  id,
  present: true,
  slugFixed: false,
  cells: { ...blankCells(`issue-${at}`, `a${at}`), title: 'As it was' },
}))

type Act =
  | { do: 'title'; of: number; text: string | null }
  | { do: 'presence'; of: number }
  | { do: 'add'; of: number }

const acts = fc.array(
  fc.array(
    fc.oneof(
      fc.record({
        do: fc.constant('title' as const),
        of: fc.nat(4),
        text: fc.option(fc.string()),
      }),
      fc.record({ do: fc.constant('presence' as const), of: fc.nat(4) }),
      fc.record({ do: fc.constant('add' as const), of: fc.nat(1) }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
  { maxLength: 8 },
)

function changeOf(issues: readonly DraftIssue[], act: Act): CellChange[] {
  const id = randomUUID()
  if (act.do === 'add') {
    const issueId = NEW[act.of] ?? ''
    if (issues.some((issue) => issue.id === issueId)) return []
    const after = blankCells(`new-${act.of}`, `b${act.of}`)
    return [{ id, issueId, column: 'present', before: null, after }]
  }
  const issue = issues[act.of]
  if (!issue) return []
  if (act.do === 'presence') {
    const { present } = issue
    return [{ id, issueId: issue.id, column: 'present', before: present, after: !present }]
  }
  const before = issue.cells.title
  return [{ id, issueId: issue.id, column: 'title', before, after: act.text }]
}

type Kept = { issues: readonly DraftIssue[]; steps: Steps }

function perform(kept: Kept, step: readonly Act[]): Kept {
  let { issues } = kept
  const changes: CellChange[] = []
  for (const act of step) {
    for (const change of changeOf(issues, act)) {
      changes.push(change)
      issues = withChange(issues, change)
    }
  }
  if (changes.length === 0) return kept
  return { issues, steps: withStep(kept.steps, { name: 'a step', changes }) }
}

function walked(kept: Kept, which: typeof undo): Kept {
  const taken = which(kept.steps, randomUUID)
  if (!taken) return kept
  return { issues: taken.step.changes.reduce(withChange, kept.issues), steps: taken.steps }
}

/** What stands in the matrix for a reader: removed issues are not in it. */
const seen = (issues: readonly DraftIssue[]) => issues.filter(({ present }) => present)

describe('undo and redo', () => {
  test('undoing every step gives the matrix as it was, doing all again as it became', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        const done = steps.reduce(perform, { issues: start, steps: noSteps })
        const count = done.steps.done.length
        const all = Array.from({ length: count })
        const undone = all.reduce<Kept>((kept) => walked(kept, undo), done)
        expect(seen(undone.issues)).toEqual(start)
        expect(undone.steps.done).toEqual([])
        const again = all.reduce<Kept>((kept) => walked(kept, redo), undone)
        expect(seen(again.issues)).toEqual(seen(done.issues))
        expect(again.steps.undone).toEqual([])
      }),
    )
  })

  test('what undoes a step is sent under ids of its own', () => {
    const { steps } = perform({ issues: start, steps: noSteps }, [
      { do: 'title', of: 0, text: 'New' },
    ])
    const [made] = steps.done[0]?.changes ?? []
    const [back] = undo(steps, randomUUID)?.step.changes ?? []
    expect(back).toMatchObject({ before: 'New', after: 'As it was' })
    expect(back?.id).not.toBe(made?.id)
  })

  test('a new step takes away what could be done again', () => {
    const one = perform({ issues: start, steps: noSteps }, [{ do: 'title', of: 0, text: 'One' }])
    const other = perform(walked(one, undo), [{ do: 'title', of: 1, text: 'Two' }])
    expect(other.steps.undone).toEqual([])
    expect(redo(other.steps, randomUUID)).toBeNull()
  })

  test('a change that never came to stand is no longer undone', () => {
    const { steps } = perform({ issues: start, steps: noSteps }, [
      { do: 'title', of: 0, text: 'One' },
      { do: 'title', of: 1, text: 'Two' },
    ])
    const [first, second] = steps.done[0]?.changes ?? []
    if (!(first && second)) throw new Error('The step holds two changes.')
    const left = withoutChanges(steps, new Set([first.id]))
    expect(left.done.map(({ changes }) => changes)).toEqual([[second]])
    expect(withoutChanges(steps, new Set([first.id, second.id])).done).toEqual([])
  })
})
