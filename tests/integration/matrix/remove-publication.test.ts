import { describe, expect, it } from 'vitest'
import { GET as compareFile } from '@/app/(public)/[assembly]/compare.csv/route'
import { GET as issuesFile } from '@/app/(public)/[assembly]/issues.csv/route'
import { GET as outcomesFile } from '@/app/(public)/[assembly]/outcomes.csv/route'
import { GET as proposalsFile } from '@/app/(public)/[assembly]/proposals.csv/route'
import { publishedIn } from '@/lib/db/published'
import { getGate } from '@/lib/matrix/get-gate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { removePublication } from '@/lib/matrix/remove-publication'
import { withdrawPublication } from '@/lib/matrix/withdraw-publication'
import { findComparison } from '@/lib/publication/find-comparison'
import { findPublication } from '@/lib/publication/find-publication'
import { getIssue } from '@/lib/publication/get-issue'
import { listAssemblies } from '@/lib/publication/list-assemblies'
import { addition, change, contextOf } from '../../support/matrix'
import { makePublisher, TICKED } from '../../support/publishing'
import { SITE, testSite } from '../../support/site'

const { db } = await testSite()
const { editor, makeMatrix, candidateOf, publish } = await makePublisher(db)
const admin = await contextOf(db, 'admin', 'Ada')
const context = { db: publishedIn(db) }

type Which = { assembly: string; kind?: 'issues' | 'outcomes'; number?: number }

const remove = ({ assembly, kind = 'issues', number = 1 }: Which) =>
  removePublication(admin, {
    ...{ assembly, kind, number },
    typed: `${kind} ${number}`,
    reason: 'It held a restricted text.',
  })

const ask = (file: typeof issuesFile, address: string, headers = {}) =>
  file(new Request(`${SITE}/${address}`, { headers }), {
    params: Promise.resolve({ assembly: address.split('?')[0] ?? '' }),
  })

describe('removing a publication', () => {
  it('erases its content and keeps number, dates, hash and reason', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const before = await db.publication.findFirstOrThrow({ where: { assemblyKey: assembly } })
    await remove({ assembly })
    const { snapshotId, removedAt, removedReason, removedById, ...kept } =
      await db.publication.findFirstOrThrow({ where: { assemblyKey: assembly } })
    expect(before).toMatchObject(kept)
    expect([snapshotId, removedReason, removedById]).toEqual([
      ...[null, 'It held a restricted text.', admin.actor.personId],
    ])
    expect(removedAt).not.toBeNull()
    const where = { snapshotId: before.snapshotId ?? '' }
    expect(await db.snapshotRow.count({ where })).toBe(0)
    expect(await db.snapshot.count({ where: { id: where.snapshotId } })).toBe(0)
  })

  it('wants kind and number typed, a reason, and the password again', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const wish = { assembly, kind: 'issues', number: 1, typed: 'issues 1', reason: 'By law.' }
    const unconfirmed = { db, actor: { ...admin.actor, confirmed: false } }
    const refused: [Promise<unknown>, object][] = [
      [removePublication(admin, { ...wish, typed: 'issues 2' }), { where: 'typed' }],
      [removePublication(admin, { ...wish, typed: '' }), { code: 'invalid', where: 'typed' }],
      [removePublication(admin, { ...wish, reason: ' ' }), { code: 'invalid', where: 'reason' }],
      [removePublication(unconfirmed, wish), { code: 'forbidden', where: 'password-again' }],
      [removePublication(editor, wish), { code: 'forbidden', where: undefined }],
      [removePublication(admin, { ...wish, number: 9, typed: 'issues 9' }), { code: 'not-found' }],
    ]
    for (const [attempt, why] of refused) await expect(attempt).rejects.toMatchObject(why)
    expect(await db.snapshotRow.count({ where: { snapshot: { assemblyKey: assembly } } })).toBe(1)
    await removePublication(admin, { ...wish, typed: ' Issues 1 ' })
    await expect(removePublication(admin, wish)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is audited with its reason, as are publishing and withdrawing', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const named = { assembly, kind: 'issues', number: 1 } as const
    const network = '192.0.2.7'
    const there = { ...editor, actor: { ...editor.actor, network } }
    await withdrawPublication(there, { ...named, reason: 'A wrong level.' })
    await remove(named)
    const entries = await db.auditEntry.findMany({
      where: { assemblyKey: assembly },
      orderBy: { id: 'asc' },
    })
    const actors = [editor, editor, admin].map(({ actor }) => actor.personId)
    expect(entries.map(({ actorId }) => actorId)).toEqual(actors)
    expect(entries).toMatchObject([
      { kind: 'published', subject: 'issues/1', detail: { asOf: '2024-10-14' } },
      { kind: 'withdrawn', network, subject: 'issues/1', detail: { reason: 'A wrong level.' } },
      { kind: 'removed', subject: 'issues/1', detail: { reason: 'It held a restricted text.' } },
    ])
  })

  it('leaves the draft and its history as they are', async () => {
    const { assembly, issueId } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const draft = () =>
      Promise.all([
        db.issue.findUniqueOrThrow({ where: { id: issueId } }),
        db.cellChange.findMany({ where: { assemblyKey: assembly } }),
      ])
    const before = await draft()
    await remove({ assembly })
    expect(await draft()).toEqual(before)
  })
})

describe('a removed publication', () => {
  it('answers with what may still be said, on its page and its files', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const held = (await ask(issuesFile, `${assembly}?publication=1`)).headers.get('etag') ?? ''
    await remove({ assembly })
    const found = await findPublication(context, { assembly, kind: 'issues', number: 1 })
    expect(found).toMatchObject({ state: 'removed', mark: { number: 1, asOf: '2024-10-14' } })
    const { contentHash } = await db.publication.findFirstOrThrow({
      where: { assemblyKey: assembly },
    })
    for (const [file, query] of [
      [issuesFile, '?publication=1'],
      [proposalsFile, '?publication=issues/1'],
    ] as const) {
      const answer = await ask(file, `${assembly}${query}`, { 'if-none-match': held })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        ...[410, 'text/plain; charset=utf-8'],
      ])
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const text = await answer.text()
      expect(text).toContain('Issues Matrix No. 1')
      expect(text).toContain('as of 2024-10-14')
      expect(text).toContain('It held a restricted text.')
      expect(text).toContain(contentHash)
      expect(text).not.toContain('Cybersecurity')
    }
  })

  it('is passed over by the latest, in pages, files and the gate, and its number stays taken', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues', asOf: '2024-10-12' })
    await publish(assembly, { kind: 'issues', asOf: '2024-10-13', title: 'To be removed' })
    await remove({ assembly, number: 2 })
    const latest = await findPublication(context, { assembly, kind: 'issues', number: 'latest' })
    expect(latest).toMatchObject({ matrix: { number: 1, latest: 1 } })
    for (const file of [issuesFile, proposalsFile]) {
      const answer = await ask(file, assembly)
      expect(answer.headers.get('content-disposition')).toContain('-1-2024-10-12.csv')
    }
    const gate = await getGate(admin, { assembly, kind: 'outcomes' })
    expect(gate.defaultBaseline).toBe(1)
    const baseline = candidateOf(assembly, { kind: 'outcomes', baseline: 2 })
    await expect(baseline).rejects.toMatchObject({ code: 'invalid', where: 'baseline' })
    expect(await publish(assembly, { kind: 'issues' })).toMatchObject({ number: 3 })
  })

  it('of the only kind leaves nothing to be the latest, and the assembly listed', async () => {
    const { assembly } = await makeMatrix()
    await db.assembly.update({ where: { key: assembly }, data: { unlisted: true } })
    await publish(assembly, { kind: 'outcomes', asOf: '2024-11-18' })
    await remove({ assembly, kind: 'outcomes' })
    for (const file of [outcomesFile, compareFile, proposalsFile]) {
      expect((await ask(file, assembly)).status).toBe(404)
    }
    expect((await ask(compareFile, `${assembly}?publication=1`)).status).toBe(410)
    expect(await findComparison(context, { assembly, number: 'latest' })).toEqual({
      state: 'not-found',
    })
    const keys = (await listAssemblies(context)).map((entry) => entry.assembly.key)
    expect(keys).toContain(assembly)
  })

  it('shows nothing on the page of an issue; what it alone held is unknown, its address never free', async () => {
    const { assembly, save } = await makeMatrix()
    await publish(assembly, { kind: 'issues', asOf: '2024-10-12' })
    const only = addition('res-51', { section: 'existing', title: 'In No. 2 only' })
    await save([only])
    await publish(assembly, { kind: 'issues', asOf: '2024-10-13' })
    await remove({ assembly, number: 2 })
    const issue = await getIssue(context, { assembly, slug: 'res-50' })
    expect(issue.levels.map(({ mark }) => mark.number)).toEqual([1])
    expect(JSON.stringify(issue)).not.toContain('In No. 2 only')
    await expect(getIssue(context, { assembly, slug: 'res-51' })).rejects.toMatchObject({
      ...{ code: 'not-found', message: 'There is no issue at this address.' },
    })
    expect(await context.db.holdsIssue(assembly, 'res-51')).toBe(false)
    await save([{ ...only, id: crypto.randomUUID(), before: true, after: false }])
    const again = await save([addition('res-51', { section: 'existing' })])
    expect(again.saved).toMatchObject([{ value: { id: expect.not.stringMatching(/^res-51$/) } }])
    const moved = await save([change(only.issueId, 'id', ['res-51', 'res-52'])])
    expect(moved.refused).toHaveLength(1)
  })
})

describe('the baseline of outcomes', () => {
  const publishBoth = async () => {
    const made = await makeMatrix()
    const { assembly, save } = made
    const dropped = addition('res-2', { section: 'existing', title: 'Only before' })
    await save([dropped])
    await publish(assembly, { kind: 'issues' })
    await save([{ ...dropped, id: crypto.randomUUID(), before: true, after: false }])
    await save([change(made.issueId, 'result', [null, 'revised'])])
    await publish(assembly, { kind: 'outcomes', asOf: '2024-11-18' })
    return made
  }

  it('once removed leaves what the outcomes froze of it, and no row of its own', async () => {
    const { assembly } = await publishBoth()
    const before = await ask(compareFile, `${assembly}?publication=1`)
    expect(await before.text()).toContain('Only before')
    await remove({ assembly })
    const found = await findComparison(context, { assembly, number: 1 })
    if (found.state !== 'published') throw new Error(found.state)
    expect(found.baseline).toMatchObject({ number: 1, removed: { reason: expect.any(String) } })
    expect(found.comparison.rows).toMatchObject([
      { presence: 'both', before: 'high', row: { cells: { concern_rationale: 'Because.' } } },
    ])
    const after = await ask(compareFile, `${assembly}?publication=1`)
    const text = await after.text()
    expect(text).not.toContain('Only before')
    expect(text).toContain('issues/1')
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    const issue = await getIssue(context, { assembly, slug: 'res-50' })
    expect(issue).toMatchObject({ issues: null, comparison: { before: 'high' } })
    await expect(getIssue(context, { assembly, slug: 'res-2' })).rejects.toThrow()
  })

  it('once removed blocks a candidate that still holds copies of it', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const { candidate } = await candidateOf(assembly, { kind: 'outcomes', asOf: '2024-11-18' })
    await remove({ assembly })
    const { obstacles } = await getGate(admin, { assembly, kind: 'outcomes' })
    expect(obstacles.at(-1)).toMatchObject({ code: 'baseline-removed', blocks: true })
    const acknowledged = [...TICKED, 'baseline-removed']
    const asked = publishCandidate(editor, { assembly, candidate, acknowledged })
    await expect(asked).rejects.toMatchObject({ where: 'baseline-removed' })
    await candidateOf(assembly, { kind: 'outcomes', asOf: '2024-11-18' })
    const anew = await getGate(admin, { assembly, kind: 'outcomes' })
    expect(anew.candidate?.head.baseline).toBeNull()
    expect(JSON.stringify(anew.candidate?.rows)).not.toContain('Because.')
  })
})

describe('a correction', () => {
  const why = 'A level was wrong.'
  const correct = (assembly: string, number: number) =>
    publish(assembly, { kind: 'issues', asOf: '2024-10-15', corrects: { number, why } })
  const marksOf = async (assembly: string) =>
    (await context.db.findAssembly(assembly))?.publications.map(
      ({ number, corrects, correctedBy }) => ({ number, corrects, correctedBy }),
    )

  it('stands on both, with the sentence', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    await correct(assembly, 1)
    expect(await marksOf(assembly)).toEqual([
      { number: 2, corrects: { number: 1, why }, correctedBy: null },
      { number: 1, corrects: null, correctedBy: { number: 2, why, withdrawn: null } },
    ])
  })

  it('may name a removed number, which then says what corrects it', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    await remove({ assembly })
    await correct(assembly, 1)
    const found = await findPublication(context, { assembly, kind: 'issues', number: 1 })
    expect(found).toMatchObject({ state: 'removed', mark: { correctedBy: { number: 2 } } })
  })

  it('that is itself removed no longer corrects; withdrawn, it goes on and says so', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    await correct(assembly, 1)
    await remove({ assembly, number: 2 })
    expect(await marksOf(assembly)).toEqual([
      { number: 2, corrects: null, correctedBy: null },
      { number: 1, corrects: null, correctedBy: null },
    ])
    await correct(assembly, 1)
    const third = { assembly, kind: 'issues', number: 3, reason: 'Also wrong.' }
    await withdrawPublication(editor, third)
    const since = { number: 3, why, withdrawn: { reason: 'Also wrong.' } }
    expect((await marksOf(assembly))?.at(-1)).toMatchObject({ number: 1, correctedBy: since })
  })

  it('names a number of the same kind that there is', async () => {
    const { assembly } = await makeMatrix()
    await publish(assembly, { kind: 'outcomes', asOf: '2024-11-18' })
    await expect(correct(assembly, 1)).rejects.toMatchObject({ where: 'corrects' })
  })
})
