import { describe, expect, it } from 'vitest'
import type { Proposal } from '@/lib/domain/records'
import { changeInstallation } from '@/lib/installation/change-installation'
import { getInstallation } from '@/lib/installation/get-installation'
import { getDraftSnapshot } from '@/lib/matrix/get-draft-snapshot'
import { getGate } from '@/lib/matrix/get-gate'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf } from '../../support/matrix'
import { makePublisher, proposal } from '../../support/publishing'

const { db } = await testDatabase()
const { editor, makeMatrix, candidateOf } = await makePublisher(db)
const admin = await contextOf(db, 'admin', 'Ada')

const low = { word: 'Small', definition: 'A small concern.', off: true }
const setLevels = async (levels: object) => {
  const before = await getInstallation(admin)
  await changeInstallation(admin, { before, after: { ...before, levels } })
}
const rated = (id: string, concern: Proposal['concern']) => proposal(id, { concern })

describe('a level that is switched off', () => {
  it('is not chosen anew in any cell, in a proposal or in an added issue', async () => {
    const { assembly, issueId, save } = await makeMatrix()
    await setLevels({ low })
    const p1 = rated('p1', null)
    const answer = await save([
      change(issueId, 'concern', ['high', 'low']),
      change(issueId, 'residual_concern', ['not-assessed', 'low']),
      change(issueId, 'proposals', [[p1], [rated('p1', 'low')]]),
      addition('res-2', { section: 'existing', concern: 'low' }),
      change(issueId, 'summary', [null, 'Saved all the same.']),
    ])
    expect(answer.saved.map(({ column }) => column)).toEqual(['summary'])
    expect(answer.refused.map(({ column }) => column)).toEqual([
      ...['concern', 'residual_concern', 'proposals', 'present'],
    ])
    expect(answer.refused[0]?.message).toBe(
      'The level Small is switched off in the settings, so it cannot be chosen anew.',
    )
    await setLevels({})
    expect((await save([change(issueId, 'concern', ['high', 'low'])])).refused).toEqual([])
    expect((await getMatrix(editor, { assembly })).issues).toHaveLength(1)
  })

  it('stays where it is, is warned of at the gate, and stands in the legend for it', async () => {
    const p1 = rated('p1', 'low')
    const { assembly, issueId, save } = await makeMatrix({ concern: 'low', proposals: [p1] })
    await setLevels({ low, none: { word: 'No', definition: 'None at all.', off: true } })
    const kept = await save([
      change(issueId, 'proposals', [[p1], [p1, rated('p2', 'high')]]),
      change(issueId, 'concern_rationale', ['Because.', 'Still small.']),
    ])
    expect(kept.refused).toEqual([])
    await candidateOf(assembly, { kind: 'issues' })
    const { candidate, obstacles } = await getGate(editor, { assembly, kind: 'issues' })
    expect(obstacles).toContainEqual(
      expect.objectContaining({
        code: 'level-off',
        blocks: false,
        issues: [expect.objectContaining({ slug: 'res-50' })],
      }),
    )
    expect(candidate?.head.levels.map(({ key, word }) => [key, word])).toEqual([
      ['high', 'High'],
      ['medium', 'Medium'],
      ['low', 'Small'],
      ['positive', 'Positive'],
      ['not-assessed', 'Not assessed'],
    ])
    await setLevels({})
  })

  it('leaves the legend where no row holds it', async () => {
    const { assembly } = await makeMatrix()
    await setLevels({ low })
    const draft = await getDraftSnapshot(editor, { assembly, kind: 'issues' })
    expect(draft.head.levels.map(({ key }) => key)).not.toContain('low')
    const { levels } = await getMatrix(editor, { assembly })
    expect(levels.find(({ key }) => key === 'low')).toEqual({ key: 'low', ...low })
    await setLevels({})
  })
})

it('a candidate freezes the words of then, the draft has those of now', async () => {
  const { assembly } = await makeMatrix()
  const high = { word: 'Grave', definition: 'A grave concern.' }
  await setLevels({ high })
  await candidateOf(assembly, { kind: 'issues' })
  await setLevels({})
  const { candidate } = await getGate(editor, { assembly, kind: 'issues' })
  expect(candidate?.head.levels[0]).toEqual({ key: 'high', ...high })
  expect((await getMatrix(editor, { assembly })).levels[0]).toMatchObject({ word: 'High' })
})
