import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { changeEntry } from '@/lib/directory/change-entry'
import { mergeEntries } from '@/lib/directory/merge-entries'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { restoreMatrix } from '@/lib/matrix/restore-matrix'
import { saveChanges } from '@/lib/matrix/save-changes'
import { testDatabase } from '../../support/database'
import { makeEntries } from '../../support/directory-entries'
import { addition, change, contextOf } from '../../support/matrix'
import { makePublisher, proposal } from '../../support/publishing'

const { db } = await testDatabase()
const { editor, makeMatrix, publish } = await makePublisher(db)
const analyst = await contextOf(db, 'analyst')
await makeMatrix()

const { newOrganization, newProponent, newTheme } = makeEntries(db)

const issueOf = async (assembly: string) => (await getMatrix(editor, { assembly })).issues[0]

const by = (proponent: string, source: string | null = null) => ({ proponent, source })

describe('an entry that takes the place of another', () => {
  it('is named in every draft instead of it, once, as a change of the cell with its history', async () => {
    const from = await newTheme()
    const one = await makeMatrix({ themes: [from] })
    const two = await makeMatrix({ themes: ['cybersecurity', from] })
    const none = await makeMatrix()
    expect(await mergeEntries(editor, { list: 'themes', from, into: 'cybersecurity' })).toEqual({
      cells: 2,
      matrices: 2,
    })
    for (const { assembly, issueId } of [one, two]) {
      expect((await issueOf(assembly))?.cells.themes).toEqual(['cybersecurity'])
      expect(await db.cellChange.findMany({ where: { issueId, column: 'themes' } })).toMatchObject([
        { revision: 2, actorId: editor.actor.personId, after: ['cybersecurity'] },
      ])
    }
    const { revision } = await db.assembly.findUniqueOrThrow({ where: { key: none.assembly } })
    expect(revision).toBe(1)
    expect(await db.theme.findUniqueOrThrow({ where: { key: from } })).toMatchObject({
      retired: true,
      mergedInto: 'cybersecurity',
    })
  })

  it('keeps what was said of both organizations, and takes over groups, members and proponents', async () => {
    const into = await newOrganization()
    const from = await newOrganization(['ietf', into])
    const group = await newOrganization([from, into])
    const twin = await newProponent()
    await db.proponent.update({ where: { key: twin }, data: { organizationKey: from } })
    const { assembly } = await makeMatrix({
      organizations: [
        { organization: into, how: 'First.' },
        { organization: 'ietf', how: null },
        { organization: from, how: 'Second.' },
      ],
    })
    await mergeEntries(editor, { list: 'organizations', from, into })
    expect((await issueOf(assembly))?.cells.organizations).toEqual([
      { organization: into, how: 'First.\nSecond.' },
      { organization: 'ietf', how: null },
    ])
    const pairs = await db.organizationMember.findMany({
      where: { OR: [{ groupKey: { in: [into, group, from] } }, { memberKey: from }] },
      orderBy: { groupKey: 'asc' },
    })
    expect(new Set(pairs.map(({ groupKey, memberKey }) => `${groupKey} ${memberKey}`))).toEqual(
      new Set([`${into} ietf`, `${group} ${into}`]),
    )
    const { organizationKey } = await db.proponent.findUniqueOrThrow({ where: { key: twin } })
    expect(organizationKey).toBe(into)
  })

  it('stands in origins, supporters and opponents with a source of either, and has both their aliases', async () => {
    const from = await newProponent('OLD-ALIAS')
    const into = await newProponent()
    const { assembly } = await makeMatrix({
      proposals: [
        proposal('p1', {
          origins: [by(into), by('japan'), by(from, 'https://example.org/a')],
          supporters: [by(from)],
        }),
        proposal('p2', { opponents: [by(from)] }),
        proposal('p3'),
      ],
    })
    await mergeEntries(editor, { list: 'proponents', from, into })
    const proposals = (await issueOf(assembly))?.cells.proposals ?? []
    expect(
      proposals.map(({ origins, supporters, opponents }) => [origins, supporters, opponents]),
    ).toEqual([
      [[by(into, 'https://example.org/a'), by('japan')], [by(into)], []],
      [[by('arab-states')], [], [by(into)]],
      [[by('arab-states')], [], []],
    ])
    const { proponentKey } = await db.proponentAlias.findUniqueOrThrow({
      where: { alias: 'OLD-ALIAS' },
    })
    expect(proponentKey).toBe(into)
  })

  it('rewrites removed issues too, so that a restored one names nothing that is retired', async () => {
    const from = await newTheme()
    const { assembly, issueId, save } = await makeMatrix({ areas_of_concern: [], themes: [from] })
    await save([{ id: randomUUID(), issueId, column: 'present', before: true, after: false }])
    await mergeEntries(editor, { list: 'themes', from, into: 'cybersecurity' })
    expect((await issueOf(assembly))?.cells.themes).toEqual(['cybersecurity'])
  })

  it('leaves every publication byte for byte as it was', async () => {
    const [theme, organization, proponent] = [
      await newTheme(),
      await newOrganization(['ietf']),
      await newProponent('STAYS'),
    ]
    const { assembly } = await makeMatrix({
      themes: [theme],
      organizations: [{ organization, how: 'So.' }],
      proposals: [proposal('p1', { origins: [by(proponent)] })],
    })
    await publish(assembly, { kind: 'issues' })
    await publish(assembly, { kind: 'outcomes' })
    const frozen = async () =>
      JSON.stringify([
        await db.$queryRaw`SELECT id, head::text, content_hash FROM snapshot ORDER BY id`,
        await db.$queryRaw`SELECT slug, content::text FROM snapshot_row ORDER BY snapshot_id, position`,
      ])
    const before = await frozen()
    await mergeEntries(editor, { list: 'themes', from: theme, into: 'cybersecurity' })
    await mergeEntries(editor, { list: 'organizations', from: organization, into: 'ietf' })
    await mergeEntries(editor, { list: 'proponents', from: proponent, into: 'japan' })
    expect(await frozen()).toBe(before)
    expect(before).toContain(theme)
  })

  it('takes its place in what an editor sends who has not heard of the merge', async () => {
    const [from, later] = [await newTheme(), await newTheme()]
    const party = await newProponent()
    const mine = proposal('p1', { origins: [by(party)] })
    const { assembly, issueId, save } = await makeMatrix({ themes: [from], proposals: [mine] })
    await mergeEntries(editor, { list: 'themes', from, into: later })
    await mergeEntries(editor, { list: 'themes', from: later, into: 'cybersecurity' })
    await mergeEntries(editor, { list: 'proponents', from: party, into: 'japan' })
    const stale = addition('res-60', { themes: [from, 'cybersecurity'] })
    const answer = await save([
      change(issueId, 'themes', [[from], []]),
      change(issueId, 'themes', [[], [from]]),
      change(issueId, 'proposals', [[mine], [{ ...mine, keyPoints: 'New.' }]]),
      stale,
    ])
    expect(answer).toMatchObject({ setAside: [], refused: [] })
    const { issues } = await getMatrix(editor, { assembly })
    const cells = new Map(issues.map((issue) => [issue.id, issue.cells]))
    expect(cells.get(issueId)).toMatchObject({
      themes: ['cybersecurity'],
      proposals: [{ keyPoints: 'New.', origins: [by('japan')] }],
    })
    expect(cells.get(stale.issueId)).toMatchObject({ themes: ['cybersecurity'] })
  })

  it('stays in its place when the matrix is restored to a time before the merge', async () => {
    const from = await newTheme()
    const { assembly, issueId, save } = await makeMatrix({ themes: [from], notes: 'Then.' })
    await mergeEntries(editor, { list: 'themes', from, into: 'cybersecurity' })
    await save([change(issueId, 'notes', ['Then.', 'Now.'])])
    await restoreMatrix(editor, { assembly, revision: 1, seen: 3, batch: randomUUID() })
    expect((await issueOf(assembly))?.cells).toMatchObject({
      themes: ['cybersecurity'],
      notes: 'Then.',
    })
  })

  it('is no reason to look at a rating again', async () => {
    const from = await newProponent()
    const { assembly, issueId, save } = await makeMatrix({
      proposals: [proposal('p1', { origins: [by(from)] })],
    })
    const marked = async () => (await getMatrix(editor, { assembly })).lookAgain
    await mergeEntries(editor, { list: 'proponents', from, into: 'japan' })
    expect(await marked()).toEqual([])
    const merged = proposal('p1', { origins: [by('japan')] })
    await save([change(issueId, 'proposals', [[merged], [{ ...merged, keyPoints: 'New.' }]])])
    expect(await marked()).toEqual([issueId])
  })

  it('loses no save that comes at the same moment', async () => {
    const from = await newTheme()
    const { assembly, issueId } = await makeMatrix({ themes: [from] })
    const saves = Array.from({ length: 10 }, (_, n) =>
      saveChanges(analyst, {
        assembly,
        changes: [change(issueId, 'notes', [n === 0 ? null : `${n - 1}`, `${n}`])],
      }),
    )
    const merge = mergeEntries(editor, { list: 'themes', from, into: 'cybersecurity' })
    const answers = await Promise.all([...saves, merge])
    expect(answers).toHaveLength(11)
    expect((await issueOf(assembly))?.cells.themes).toEqual(['cybersecurity'])
  })
})

describe('merging is refused', () => {
  it('into itself, a retired entry or one that is not there, and twice', async () => {
    const [from, retired] = [await newTheme(), await newTheme()]
    await db.theme.update({ where: { key: retired }, data: { retired: true } })
    const into = (key: string) => mergeEntries(editor, { list: 'themes', from, into: key })
    await expect(into(from)).rejects.toMatchObject({ code: 'invalid', where: 'into' })
    await expect(into(retired)).rejects.toMatchObject({ code: 'invalid', where: 'into' })
    await expect(into('nowhere')).rejects.toMatchObject({ code: 'not-found', where: 'into' })
    await into('cybersecurity')
    await expect(into('cybersecurity')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('to an analyst, who may not rename or retire either', async () => {
    const from = await newTheme()
    const asked = [
      mergeEntries(analyst, { list: 'themes', from, into: 'cybersecurity' }),
      changeEntry(analyst, {
        list: 'themes',
        key: from,
        before: { retired: false },
        after: { retired: true },
      }),
    ]
    for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'forbidden' })
  })
})
