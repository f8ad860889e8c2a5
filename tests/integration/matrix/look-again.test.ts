import { describe, expect, it } from 'vitest'
import { getGate } from '@/lib/matrix/get-gate'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { keepRating } from '@/lib/matrix/keep-rating'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf } from '../../support/matrix'
import { makePublisher, proposal, TICKED } from '../../support/publishing'

const { db } = await testDatabase()
const { editor, makeMatrix, candidateOf } = await makePublisher(db)
const [p1, p2] = [proposal('p1'), proposal('p2')]

/** A matrix whose one issue, rated high, has got a second proposal since. */
async function makeStale() {
  const made = await makeMatrix()
  await made.save([change(made.issueId, 'proposals', [[p1], [p1, p2]])])
  const marked = async () => (await getMatrix(editor, { assembly: made.assembly })).lookAgain
  return { ...made, marked }
}

describe('a rating whose proposals changed after it was set', () => {
  it('is marked until the level is set again, whatever is said of why', async () => {
    const { issueId, save, marked } = await makeStale()
    expect(await marked()).toEqual([issueId])
    await save([change(issueId, 'concern', ['high', 'medium'])])
    expect(await marked()).toEqual([])
    await save([change(issueId, 'proposals', [[p1, p2], [p2]])])
    expect(await marked()).toEqual([issueId])
    await save([change(issueId, 'concern_rationale', ['Because.', 'For another reason.'])])
    expect(await marked()).toEqual([issueId])
    await save([change(issueId, 'concern', ['medium', 'low'])])
    expect(await marked()).toEqual([])
  })

  it('is the earlier or the later one of what is saved at once, in the order of the request', async () => {
    const { assembly, issueId, save, marked } = await makeStale()
    const other = addition('res-64', {
      concern: 'low',
      concern_rationale: 'Little.',
      sort_key: 'a9',
    })
    await save([other])
    const [p3, p4] = [proposal('p3'), proposal('p4')]
    await save([
      change(other.issueId, 'concern', ['low', 'medium']),
      change(issueId, 'proposals', [[p1, p2], [p3]]),
      change(issueId, 'concern', ['high', 'medium']),
      change(other.issueId, 'proposals', [[], [p4]]),
    ])
    expect(await marked()).toEqual([other.issueId])
    await keepRating(editor, { assembly, issueId: other.issueId, proposals: [p4] })
    expect(await marked()).toEqual([])
  })

  it('is marked until somebody says that it still holds, and again after the next change', async () => {
    const { assembly, issueId, save, marked } = await makeStale()
    await keepRating(editor, { assembly, issueId, proposals: [p1, p2] })
    expect(await marked()).toEqual([])
    await save([change(issueId, 'proposals', [[p1, p2], []])])
    expect(await marked()).toEqual([issueId])
  })

  it('is not said to hold on proposals that somebody has not seen', async () => {
    const { assembly, issueId, marked } = await makeStale()
    const asked = keepRating(editor, { assembly, issueId, proposals: [p1] })
    await expect(asked).rejects.toMatchObject({ code: 'conflict' })
    expect(await marked()).toEqual([issueId])
    const reviewer = await contextOf(db, 'reviewer')
    reviewer.actor.assemblies.push(assembly)
    const refused = keepRating(reviewer, { assembly, issueId, proposals: [p1, p2] })
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is not marked for a fate, a change that was taken back, or an issue nobody rated', async () => {
    const { issueId, save, marked } = await makeStale()
    await save([change(issueId, 'proposals', [[p1, p2], [proposal('p1', { fate: 'accepted' })]])])
    expect(await marked()).toEqual([])
    await save([change(issueId, 'proposals', [[proposal('p1', { fate: 'accepted' })], [p2]])])
    expect(await marked()).toEqual([issueId])
    await save([change(issueId, 'concern', ['high', 'not-assessed'])])
    await save([change(issueId, 'proposals', [[p2], []])])
    expect(await marked()).toEqual([])
  })

  it('is a warning at the gate of the Issues Matrix, which a tick passes', async () => {
    const { assembly } = await makeStale()
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    const { obstacles } = await getGate(editor, { assembly, kind: 'issues' })
    expect(obstacles.find(({ code }) => code === 'look-again')).toMatchObject({
      blocks: false,
      issues: [{ slug: 'res-50' }],
    })
    const wish = { assembly, candidate, acknowledged: TICKED }
    await expect(publishCandidate(editor, wish)).rejects.toMatchObject({ where: 'look-again' })
    await publishCandidate(editor, { ...wish, acknowledged: [...TICKED, 'look-again'] })
    await candidateOf(assembly, { kind: 'outcomes' })
    const after = await getGate(editor, { assembly, kind: 'outcomes' })
    expect(after.obstacles.map(({ code }) => code)).not.toContain('look-again')
  })
})
