import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Proposal } from '@/lib/domain/records'
import { postComment } from '@/lib/matrix/comments/post-comment'
import { resolveThread } from '@/lib/matrix/comments/resolve-thread'
import { discardCandidate } from '@/lib/matrix/discard-candidate'
import { getGate } from '@/lib/matrix/get-gate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { withdrawPublication } from '@/lib/matrix/withdraw-publication'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf } from '../../support/matrix'
import { makePublisher, proposal, TICKED } from '../../support/publishing'

const { db } = await testDatabase()
const { editor, makeMatrix, candidateOf, publish } = await makePublisher(db)

describe('the gate', () => {
  it('blocks a level without a rationale and an issue without a section', async () => {
    const { assembly } = await makeMatrix({ concern_rationale: null, section: null })
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    const { obstacles } = await getGate(editor, { assembly, kind: 'issues' })
    const blocking = obstacles.filter((one) => one.blocks).map((one) => one.code)
    expect(blocking).toEqual(['no-rationale', 'no-section'])
    const all = obstacles.map((one) => one.code)
    const asked = publishCandidate(editor, { assembly, candidate, acknowledged: all })
    await expect(asked).rejects.toMatchObject({ code: 'invalid', where: 'no-rationale' })
  })

  it('warns, and goes on after a tick', async () => {
    const { assembly, issueId, save } = await makeMatrix()
    await save([change(issueId, 'position', ['Keep it narrow.', 'theirs'])])
    await save([change(issueId, 'position', ['Keep it narrow.', 'mine'])])
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    const { obstacles } = await getGate(editor, { assembly, kind: 'issues' })
    const codes = obstacles.map((one) => one.code)
    expect(codes).toEqual(['no-source', 'not-ready', 'set-aside'])
    const wish = { assembly, candidate, acknowledged: codes.slice(0, 2) }
    await expect(publishCandidate(editor, wish)).rejects.toMatchObject({ where: 'set-aside' })
    await publishCandidate(editor, { ...wish, acknowledged: codes })
  })

  it('warns of an objection to the level that it would publish, until it is closed', async () => {
    const { assembly, issueId } = await makeMatrix()
    const object = async (column: string) => {
      const thread = randomUUID()
      const said = { assembly, issueId, column, objection: 'low', text: 'It is not so bad.' }
      await postComment(editor, { ...said, thread, id: randomUUID() })
      return thread
    }
    const thread = await object('concern')
    await object('residual_concern')
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    const gate = () => getGate(editor, { assembly, kind: 'issues' })
    const disputed = (await gate()).obstacles.find(({ code }) => code === 'objection')
    expect(disputed).toMatchObject({ blocks: false, issues: [{ slug: 'res-50' }] })
    const wish = { assembly, candidate, acknowledged: TICKED }
    await expect(publishCandidate(editor, wish)).rejects.toMatchObject({ where: 'objection' })
    await resolveThread(editor, { assembly, thread, resolved: true })
    expect((await gate()).obstacles.map(({ code }) => code)).not.toContain('objection')
    await publishCandidate(editor, wish)
  })

  it('warns of an objection to a proposal’s level, by name, also once it is removed', async () => {
    const disputed45 = proposal('p', { document: '45A13', concern: 'low' })
    const { assembly, issueId, save } = await makeMatrix({ proposals: [disputed45] })
    const edit = async (before: Proposal[], after: Proposal[]) => {
      const cell = { ...change(issueId, 'title', [null, null]), column: 'proposals' }
      expect((await save([{ ...cell, before, after }])).saved).toHaveLength(1)
    }
    const thread = randomUUID()
    const said = { assembly, issueId, column: 'proposals', proposal: 'p', objection: 'high' }
    await postComment(editor, { ...said, text: 'Worse.', thread, id: randomUUID() })
    const objection = { thread, level: 'high', stood: 'low', proposal: { document: '45A13' } }
    const disputed = async (kind: string) => {
      const gate = await getGate(editor, { assembly, kind })
      return gate.obstacles.find(({ code }) => code === 'objection')?.issues ?? []
    }
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    await publishCandidate(editor, { assembly, candidate, acknowledged: [...TICKED, 'objection'] })
    await candidateOf(assembly, { kind: 'outcomes', asOf: '2024-10-25' })
    expect(await disputed('outcomes')).toEqual([])
    const renamed = { ...disputed45, document: '45A13-R1' }
    await edit([disputed45], [renamed])
    await candidateOf(assembly, { kind: 'issues' })
    const named = { thread, proposal: { tag: 'MOD', document: '45A13-R1' } }
    expect(await disputed('issues')).toMatchObject([{ slug: 'res-50', objection: named }])
    await edit([renamed], [])
    await candidateOf(assembly, { kind: 'issues' })
    expect(await disputed('issues')).toMatchObject([{ slug: 'res-50', objection }])
  })

  it('blocks what was held back or removed since the candidate was made', async () => {
    for (const hold of [true, false]) {
      const { assembly, issueId, save } = await makeMatrix()
      const { candidate } = await candidateOf(assembly, { kind: 'issues' })
      const id = randomUUID()
      const remove = { id, issueId, column: 'present', before: true, after: false }
      await save([hold ? change(issueId, 'held', [null, 'not agreed']) : remove])
      const { obstacles } = await getGate(editor, { assembly, kind: 'issues' })
      const all = obstacles.map((one) => one.code)
      const asked = publishCandidate(editor, { assembly, candidate, acknowledged: all })
      await expect(asked).rejects.toMatchObject({ code: 'invalid', where: 'left-out' })
    }
  })

  it('says of each cell what it was in the number before and what it is', async () => {
    const { assembly, issueId, save } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    await save([
      change(issueId, 'concern', ['high', 'low']),
      change(issueId, 'concern_rationale', ['Because.', 'Because of less.']),
    ])
    await candidateOf(assembly, { kind: 'issues' })
    const { previous } = await getGate(editor, { assembly, kind: 'issues' })
    expect(previous?.changes).toMatchObject([{ slug: 'res-50', level: 'lowered' }])
    expect(new Set(previous?.changes[0]?.cells)).toEqual(
      new Set([
        { column: 'concern', before: 'high', after: 'low' },
        { column: 'concern_rationale', before: 'Because.', after: 'Because of less.' },
      ]),
    )
  })

  it('lets administrators remove, and says which outcomes hold copies and what corrects what', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    await publish(assembly, { kind: 'outcomes', asOf: '2024-11-18' })
    await publish(assembly, { kind: 'issues', corrects: { number: 1, why: 'A slip.' } })
    const gate = await getGate(editor, { assembly, kind: 'issues' })
    expect(gate.mayRemove).toBe(false)
    expect(
      (await getGate(await contextOf(db, 'admin'), { assembly, kind: 'issues' })).mayRemove,
    ).toBe(true)
    expect(gate.publications).toMatchObject([
      { kind: 'issues', number: 2, corrects: 1, baseline: null },
      { kind: 'issues', number: 1, corrects: null },
      { kind: 'outcomes', number: 1, baseline: 1 },
    ])
  })

  it('warns where the baseline was withdrawn after it was chosen', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    await candidateOf(assembly, { kind: 'outcomes' })
    await withdrawPublication(editor, { assembly, kind: 'issues', number: 1, reason: 'Wrong.' })
    const { obstacles } = await getGate(editor, { assembly, kind: 'outcomes' })
    expect(obstacles.map((one) => one.code)).toContain('baseline-withdrawn')
  })

  it('lets editors meet: candidates, publications and discards at once answer in sentences', async () => {
    const { assembly } = await makeMatrix()
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    const asked = await Promise.allSettled([
      candidateOf(assembly, { kind: 'issues' }),
      candidateOf(assembly, { kind: 'issues' }),
      publishCandidate(editor, { assembly, candidate, acknowledged: TICKED }),
      discardCandidate(editor, { assembly, candidate }),
      candidateOf(assembly, { kind: 'issues' }),
    ])
    for (const one of asked) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict' })
    }
  })

  it('says what changed since the last number', async () => {
    const { assembly, issueId, save } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    await save([
      change(issueId, 'concern', ['high', 'medium']),
      addition('new-1', { section: 'new', reference: 'NEW (AI)' }),
    ])
    await candidateOf(assembly, { kind: 'issues' })
    expect((await getGate(editor, { assembly, kind: 'issues' })).previous).toEqual({
      number: 1,
      changes: [
        {
          slug: 'res-50',
          reference: 'Res 50',
          kind: 'changed',
          cells: [{ column: 'concern', before: 'high', after: 'medium' }],
          level: 'lowered',
        },
        { slug: 'new-1', reference: 'NEW (AI)', kind: 'new', cells: [], level: null },
      ],
    })
  })

  it('shows one candidate of a kind, which may be discarded', async () => {
    const { assembly } = await makeMatrix()
    const first = await candidateOf(assembly, { kind: 'issues' })
    const second = await candidateOf(assembly, { kind: 'issues' })
    const shown = await getGate(editor, { assembly, kind: 'issues' })
    expect(shown.candidate?.id).toBe(second.candidate)
    const stale = { assembly, candidate: first.candidate, acknowledged: TICKED }
    await expect(publishCandidate(editor, stale)).rejects.toMatchObject({ code: 'conflict' })
    await discardCandidate(editor, { assembly, candidate: second.candidate })
    expect((await getGate(editor, { assembly, kind: 'issues' })).candidate).toBeNull()
  })

  it('is for editors, and says what is wrong with a wish', async () => {
    const { assembly } = await makeMatrix()
    const analyst = await contextOf(db, 'analyst')
    const asked = candidateOf(assembly, { kind: 'issues' }, analyst)
    await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
    const odd = candidateOf(assembly, { kind: 'issues', asOf: '14.10.2024' })
    await expect(odd).rejects.toMatchObject({ code: 'invalid', where: 'asOf' })
    const huge = { kind: 'issues', corrects: { number: 99_999_999_999, why: 'x' } } as const
    await expect(candidateOf(assembly, huge)).rejects.toMatchObject({ code: 'invalid' })
    const untitled = candidateOf(assembly, { kind: 'issues', title: '  ' })
    await expect(untitled).rejects.toMatchObject({ code: 'invalid', where: 'title' })
  })
})
