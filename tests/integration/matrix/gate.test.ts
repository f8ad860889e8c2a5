import { describe, expect, it } from 'vitest'
import { discardCandidate } from '@/lib/matrix/discard-candidate'
import { getGate } from '@/lib/matrix/get-gate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf } from '../../support/matrix'
import { makePublisher, TICKED } from '../../support/publishing'

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
          columns: ['concern'],
          level: 'lowered',
        },
        { slug: 'new-1', reference: 'NEW (AI)', kind: 'new', columns: [], level: null },
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
    const untitled = candidateOf(assembly, { kind: 'issues', title: '  ' })
    await expect(untitled).rejects.toMatchObject({ code: 'invalid', where: 'title' })
  })
})
