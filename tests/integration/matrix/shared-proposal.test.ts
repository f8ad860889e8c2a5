import { describe, expect, it } from 'vitest'
import type { Proposal } from '@/lib/domain/records'
import { NO_SPREAD, spreadProposals } from '@/lib/domain/shared-proposals'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { getRestore } from '@/lib/matrix/get-restore'
import { saveChanges } from '@/lib/matrix/save-changes'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf, makeTestAssembly } from '../../support/matrix'
import { proposal } from '../../support/publishing'

const { db } = await testDatabase()
const edith = await contextOf(db, 'editor', 'Edith')
const assembly = await makeTestAssembly(db)
const shared = proposal('p1')
const [here, there] = ['res-1', 'res-2'].map((slug) => addition(slug, { proposals: [shared] }))
await saveChanges(edith, { assembly, changes: [here, there] })
const [one = '', two = ''] = [here?.issueId, there?.issueId]

/** Edits the proposal on the first issue as somebody sees the matrix now. */
async function edits(fields: Partial<Proposal>) {
  const { issues } = await getMatrix(edith, { assembly })
  const before = issues.find(({ id }) => id === one)?.cells.proposals ?? []
  const after = before.map((each) => ({ ...each, ...fields }))
  const others = spreadProposals(issues, { issueId: one, before, after }, NO_SPREAD)
  return [
    change(one, 'proposals', [before, after]),
    ...others.map((lists) => change(lists.issueId, 'proposals', [lists.before, lists.after])),
  ]
}

describe('a proposal on two issues', () => {
  it('is edited on both in one revision, which can be taken back at once', async () => {
    const changes = await edits({ tag: 'NOC' })
    const { revision } = await saveChanges(edith, { assembly, changes })
    const { issues } = await getMatrix(edith, { assembly })
    expect(issues.map(({ cells }) => cells.proposals[0]?.tag)).toEqual(['NOC', 'NOC'])
    const undo = await getRestore(edith, { assembly, revision: revision - 1 })
    expect(undo.changes.map(({ issueId }) => issueId).sort()).toEqual([one, two].sort())
  })

  it('is edited on one, and set aside on the other where somebody has met it', async () => {
    const mine = await edits({ keyPoints: 'mine' })
    const { issues } = await getMatrix(edith, { assembly })
    const before = issues.find(({ id }) => id === two)?.cells.proposals ?? []
    const theirs = before.map((each) => ({ ...each, keyPoints: 'theirs' }))
    await saveChanges(edith, { assembly, changes: [change(two, 'proposals', [before, theirs])] })
    const answer = await saveChanges(edith, { assembly, changes: mine })
    expect(answer).toMatchObject({
      saved: [{ issueId: one }],
      setAside: [{ issueId: two, column: 'proposals' }],
    })
  })
})
