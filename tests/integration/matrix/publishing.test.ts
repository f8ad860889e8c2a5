import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addInstrument } from '@/lib/directory/add-instrument'
import { changeEntry } from '@/lib/directory/change-entry'
import { getDraftSnapshot } from '@/lib/matrix/get-draft-snapshot'
import { getGate } from '@/lib/matrix/get-gate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { withdrawPublication } from '@/lib/matrix/withdraw-publication'
import { testDatabase } from '../../support/database'
import { addition, change } from '../../support/matrix'
import { makePublisher, proposal, TICKED } from '../../support/publishing'

const { db } = await testDatabase()
const { editor, makeMatrix, candidateOf, publish } = await makePublisher(db)

const rowsOf = async (assembly: string, kind: string, number: number) => {
  const found = await db.publication.findUniqueOrThrow({
    where: { assemblyKey_kind_number: { assemblyKey: assembly, kind, number } },
    select: { snapshot: { select: { rows: { orderBy: { position: 'asc' } } } } },
  })
  return found.snapshot?.rows.map((row) => row.content)
}

describe('a publication', () => {
  it('is the candidate just as it was, whatever the draft became meanwhile', async () => {
    const { assembly, issueId, save } = await makeMatrix()
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    await save([change(issueId, 'concern', ['high', 'low'])])
    const published = await publishCandidate(editor, { assembly, candidate, acknowledged: TICKED })
    expect(published).toEqual({ kind: 'issues', number: 1 })
    expect(await rowsOf(assembly, 'issues', 1)).toMatchObject([
      { slug: 'res-50', cells: { concern: 'high', residual_concern: 'not-assessed' } },
    ])
  })

  it('holds no staff column and no column of a later stage', async () => {
    const { assembly } = await makeMatrix({
      notes: 'marker',
      readiness: 'ready',
      result: 'revised',
      outcome_summary: 'later',
    })
    await publish(assembly, { kind: 'issues' })
    const [row] = (await rowsOf(assembly, 'issues', 1)) ?? []
    expect(JSON.stringify(row)).not.toMatch(/marker|later|"ready"/)
    expect(row).toMatchObject({ cells: { result: null } })
    expect(Object.keys((row as { cells: object }).cells)).not.toContain('notes')
  })

  it('names the instrument of a reference, one that was retired meanwhile too', async () => {
    const { assembly } = await makeMatrix({ reference: 'Res 7' })
    const kind = { key: 'resolution', word: 'Resolution', short: 'Res', retired: false }
    await db.instrumentKind.create({ data: kind })
    const instrument = { body: 'WTSA', kind: 'resolution', number: '7' }
    const { key } = await addInstrument(editor, instrument)
    const retire = { before: { retired: false }, after: { retired: true } }
    await changeEntry(editor, { list: 'instruments', key, ...retire })
    await publish(assembly, { kind: 'issues' })
    expect(await rowsOf(assembly, 'issues', 1)).toMatchObject([{ instrument: { key } }])
  })

  it('leaves held and removed issues out', async () => {
    const { assembly, save } = await makeMatrix()
    const gone = addition('gone', { section: 'existing' })
    await save([
      addition('held', { section: 'existing', held: 'not yet agreed' }),
      gone,
      { id: randomUUID(), issueId: gone.issueId, column: 'present', before: true, after: false },
    ])
    await publish(assembly, { kind: 'issues' })
    expect(await rowsOf(assembly, 'issues', 1)).toHaveLength(1)
    expect((await getGate(editor, { assembly, kind: 'issues' })).held).toMatchObject([
      { slug: 'held', why: 'not yet agreed' },
    ])
  })

  it('refuses edits, one row more, one row less, and deletion', async () => {
    const { assembly, issueId } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const found = await db.publication.findFirstOrThrow({ where: { assemblyKey: assembly } })
    const refused = [
      db.publication.update({ where: { id: found.id }, data: { asOf: '2030-01-01' } }),
      db.publication.update({ where: { id: found.id }, data: { number: 7 } }),
      db.publication.update({ where: { id: found.id }, data: { snapshotId: null } }),
      db.publication.delete({ where: { id: found.id } }),
      db.snapshot.update({ where: { id: found.snapshotId ?? '' }, data: { asOf: '2030-01-01' } }),
      db.snapshot.delete({ where: { id: found.snapshotId ?? '' } }),
      db.snapshotRow.updateMany({ data: { position: 9 } }),
      db.snapshotRow.deleteMany(),
      db.snapshotRow.create({
        data: {
          snapshotId: found.snapshotId ?? '',
          issueId,
          position: 9,
          slug: 'more',
          content: {},
        },
      }),
      db.$executeRaw`TRUNCATE publication CASCADE`,
      db.$executeRaw`TRUNCATE cell_change`,
      db.cellChange.deleteMany(),
      db.cellChange.updateMany({ data: { column: 'x' } }),
    ]
    for (const attempt of refused) await expect(attempt).rejects.toThrow()
    expect(await rowsOf(assembly, 'issues', 1)).toHaveLength(1)
  })

  it('lets go of its content only when it is removed', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const { id, snapshotId } = await db.publication.findFirstOrThrow({
      where: { assemblyKey: assembly },
    })
    await db.publication.update({
      where: { id },
      data: { removedAt: new Date(), removedReason: 'by law', snapshotId: null },
    })
    await db.snapshot.delete({ where: { id: snapshotId ?? '' } })
    expect(await db.snapshotRow.count({ where: { snapshotId: snapshotId ?? '' } })).toBe(0)
  })

  it('fixes the addresses of its issues', async () => {
    const { assembly, issueId, save } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const answer = await save([change(issueId, 'id', ['res-50', 'res-50-new'])])
    expect(answer.refused).toMatchObject([{ column: 'id' }])
  })

  it('is refused where an address changed after the candidate was made', async () => {
    const { assembly, issueId, save } = await makeMatrix()
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    await save([change(issueId, 'id', ['res-50', 'cyber'])])
    const asked = publishCandidate(editor, { assembly, candidate, acknowledged: TICKED })
    await expect(asked).rejects.toMatchObject({ code: 'conflict' })
    expect(await db.publication.count({ where: { assemblyKey: assembly } })).toBe(0)
  })

  it('is refused where the addresses of two issues were exchanged meanwhile', async () => {
    const { assembly, issueId, save } = await makeMatrix()
    const other = addition('res-51', { section: 'existing' })
    await save([other])
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    const exchanged = await save([
      change(issueId, 'id', ['res-50', 'res-x']),
      change(other.issueId, 'id', ['res-51', 'res-50']),
      change(issueId, 'id', ['res-x', 'res-51']),
    ])
    expect(exchanged.saved).toHaveLength(3)
    const asked = publishCandidate(editor, { assembly, candidate, acknowledged: TICKED })
    await expect(asked).rejects.toMatchObject({ code: 'conflict' })
  })

  it('gets the next number, also when two are published at once', async () => {
    const { assembly } = await makeMatrix()
    const issues = await candidateOf(assembly, { kind: 'issues' })
    const outcomes = await candidateOf(assembly, { kind: 'outcomes' })
    const publishOne = (candidate: string) =>
      publishCandidate(editor, { assembly, candidate, acknowledged: TICKED })
    const twice = await Promise.allSettled([
      publishOne(issues.candidate),
      publishOne(issues.candidate),
      publishOne(outcomes.candidate),
    ])
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    expect(twice.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict' },
    })
    expect(await publish(assembly, { kind: 'issues' })).toEqual({ kind: 'issues', number: 2 })
  })

  it('is withdrawn once, with a reason, and stays', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const wish = { assembly, kind: 'issues', number: 1, reason: 'A wrong rating.' }
    await withdrawPublication(editor, wish)
    await expect(withdrawPublication(editor, wish)).rejects.toMatchObject({ code: 'conflict' })
    await expect(withdrawPublication(editor, { ...wish, number: 9 })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(withdrawPublication(editor, { ...wish, reason: ' ' })).rejects.toMatchObject({
      code: 'invalid',
    })
    expect(await rowsOf(assembly, 'issues', 1)).toHaveLength(1)
    expect(await publish(assembly, { kind: 'issues' })).toMatchObject({ number: 2 })
  })
})

describe('an outcomes publication', () => {
  it('takes everything before from its baseline, and only the fate from the draft', async () => {
    const { assembly, issueId, save } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    await save([
      change(issueId, 'concern', ['high', 'low']),
      change(issueId, 'concern_rationale', ['Because.', 'On second thoughts.']),
      change(issueId, 'position', ['Keep it narrow.', 'Something else.']),
      change(issueId, 'proposals', [
        [proposal('p1')],
        [proposal('p1', { fate: 'accepted', keyPoints: 'rewritten' }), proposal('p2')],
      ]),
      change(issueId, 'result', [null, 'revised']),
      change(issueId, 'residual_concern', ['not-assessed', 'low']),
      change(issueId, 'residual_rationale', [null, 'Little is left.']),
      addition('new-1', { section: 'new', reference: 'NEW (AI)' }),
    ])
    await publish(assembly, { kind: 'outcomes', asOf: '2024-11-18' })
    expect(await rowsOf(assembly, 'outcomes', 1)).toMatchObject([
      {
        slug: 'res-50',
        inBaseline: true,
        newProposals: ['p2'],
        cells: {
          concern: 'high',
          concern_rationale: 'Because.',
          position: 'Keep it narrow.',
          residual_concern: 'low',
          result: 'revised',
          proposals: [
            { id: 'p1', fate: 'accepted', keyPoints: null },
            { id: 'p2', fate: 'pending' },
          ],
        },
      },
      { slug: 'new-1', inBaseline: false, cells: { concern: 'not-assessed' } },
    ])
  })

  it('is measured against the last issues publication not after the opening day', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues', asOf: '2024-09-01' })
    await publish(assembly, { kind: 'issues', asOf: '2024-10-15' })
    await publish(assembly, { kind: 'issues', asOf: '2024-10-20' })
    expect(await getGate(editor, { assembly, kind: 'outcomes' })).toMatchObject({
      defaultBaseline: 2,
    })
    const draft = await getDraftSnapshot(editor, { assembly, kind: 'outcomes' })
    expect(draft.head.baseline).toEqual({ number: 2, asOf: '2024-10-15' })
    await candidateOf(assembly, { kind: 'outcomes', baseline: 1 })
    const { candidate } = await getGate(editor, { assembly, kind: 'outcomes' })
    expect(candidate?.head.baseline).toEqual({ number: 1, asOf: '2024-09-01' })
    const unknown = candidateOf(assembly, { kind: 'outcomes', baseline: 9 })
    await expect(unknown).rejects.toMatchObject({ code: 'invalid' })
  })
})
