import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { carryOver } from '@/lib/matrix/carry-over'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { listCarryOver } from '@/lib/matrix/list-carry-over'
import { makeAssembly } from '@/lib/matrix/make-assembly'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { saveChanges } from '@/lib/matrix/save-changes'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf, makeTestAssembly } from '../../support/matrix'
import { makePublisher, proposal, TICKED } from '../../support/publishing'

const { db } = await testDatabase()
const { candidateOf, editor, makeMatrix, publish } = await makePublisher(db)
const reviewer = await contextOf(db, 'reviewer')
await db.instrumentKind.create({ data: { key: 'resolution', word: 'Resolution', short: 'Res' } })
await db.instrument.create({
  data: {
    key: 'wtsa-res-50',
    body: 'WTSA',
    kindKey: 'resolution',
    number: '50',
    revisions: {
      create: [
        { label: 'Rev. Hammamet, 2016', year: 2016 },
        { label: 'Rev. New Delhi, 2024', year: 2024 },
      ],
    },
  },
})

const followUp = (id: string, state: 'open' | 'in-progress' | 'done' | 'dropped') => ({
  id,
  action: `Do ${id}`,
  responsible: null,
  where: null,
  due: null,
  state,
  url: null,
})

const FULL = {
  reference: 'Res 50 (Rev. Hammamet, 2016)',
  summary: 'What it is about.',
  themes: ['cybersecurity'],
  areas_of_concern: ['duplication'],
  organizations: [{ organization: 'ietf', how: 'Its work would be done twice.' }],
  proposals: [proposal('p1')],
  implications: 'They would fork.',
  result: 'revised',
  final_reference: 'Res 50 (Rev. Dubai, 2012)',
  outcome_summary: 'Revised.',
  concern_status: 'addressed',
  residual_concern: 'low',
  residual_rationale: 'Some words remain.',
  follow_ups: [
    followUp('f1', 'open'),
    followUp('f2', 'done'),
    followUp('f3', 'in-progress'),
    followUp('f4', 'dropped'),
  ],
  notes: 'between us',
  readiness: 'ready',
} as const

const newAssembly = (more: object = {}) => ({
  key: `new-${randomUUID().slice(0, 8)}`,
  code: 'WTSA-28',
  name: 'The next one',
  noun: 'assembly',
  body: 'WTSA',
  timeZone: 'UTC',
  sections: [{ key: 'existing', heading: 'What there is' }],
  ...more,
})

const fullMatrix = () =>
  makeMatrix({
    ...FULL,
    themes: [...FULL.themes],
    areas_of_concern: [...FULL.areas_of_concern],
    organizations: [...FULL.organizations],
    proposals: [...FULL.proposals],
    follow_ups: [...FULL.follow_ups],
  })

const issuesOf = async (assembly: string) => (await getMatrix(editor, { assembly })).issues

describe('an issue that is carried over', () => {
  it('begins with what it is about and what is still to do, and with nothing of how it was rated', async () => {
    const { assembly: from, issueId } = await fullMatrix()
    const { key } = await makeAssembly(editor, newAssembly({ carry: { from, issues: [issueId] } }))
    const [issue, ...more] = await issuesOf(key)
    expect(more).toEqual([])
    expect(issue?.cells).toMatchObject({
      id: 'res-50',
      section: 'existing',
      reference: 'Res 50 (Rev. New Delhi, 2024)',
      title: 'Cybersecurity',
      summary: 'What it is about.',
      themes: ['cybersecurity'],
      areas_of_concern: ['duplication'],
      organizations: [{ organization: 'ietf', how: 'Its work would be done twice.' }],
      proposals: [],
      implications: null,
      concern: 'not-assessed',
      concern_rationale: null,
      position: null,
      result: null,
      final_reference: null,
      outcome_summary: null,
      concern_status: null,
      residual_concern: 'not-assessed',
      residual_rationale: null,
      sources: [],
      notes: null,
      readiness: null,
    })
    const todo = issue?.cells.follow_ups ?? []
    expect(todo.map(({ action, state }) => [action, state])).toEqual([
      ['Do f1', 'open'],
      ['Do f3', 'in-progress'],
    ])
    expect(todo.map(({ id }) => id)).not.toContain('f1')
  })

  it('is one change of presence in the history, and knows the issue that it goes on from', async () => {
    const { assembly: from, issueId } = await fullMatrix()
    const { key } = await makeAssembly(editor, newAssembly({ carry: { from, issues: [issueId] } }))
    const history = await db.cellChange.findMany({ where: { assemblyKey: key } })
    expect(history).toMatchObject([
      { column: 'present', before: null, revision: 1, actorId: editor.actor.personId },
    ])
    const [issue] = await issuesOf(key)
    expect(issue?.lastTime).toEqual({
      assembly: from,
      code: from.toUpperCase(),
      slug: 'res-50',
      reference: 'Res 50 (Rev. Hammamet, 2016)',
      published: false,
    })
  })

  it('leads readers back only where the earlier issue was published', async () => {
    const rowOf = async (assembly: string, number: number) => {
      const { snapshot } = await db.publication.findUniqueOrThrow({
        where: { assemblyKey_kind_number: { assemblyKey: assembly, kind: 'issues', number } },
        select: { snapshot: { select: { rows: { select: { content: true } } } } },
      })
      return snapshot?.rows[0]?.content
    }
    const { assembly: from, issueId } = await fullMatrix()
    const { key } = await makeAssembly(editor, newAssembly({ carry: { from, issues: [issueId] } }))
    const { candidate } = await candidateOf(key, { kind: 'issues' })
    const acknowledged = [...TICKED, 'carried-summary']
    await publishCandidate(editor, { assembly: key, candidate, acknowledged })
    expect(await rowOf(key, 1)).not.toHaveProperty('lastTime')
    await publish(from, { kind: 'issues' })
    const { reference } = FULL
    await saveChanges(editor, {
      assembly: from,
      changes: [change(issueId, 'reference', [reference, 'Not public yet'])],
    })
    await publish(key, { kind: 'issues' })
    expect(await rowOf(key, 2)).toMatchObject({
      lastTime: {
        assembly: from,
        code: from.toUpperCase(),
        slug: 'res-50',
        reference: 'Res 50 (Rev. Hammamet, 2016)',
      },
    })
    expect(await rowOf(key, 1)).not.toHaveProperty('lastTime')
  })

  it('comes once, however often it is asked for, also at the same moment', async () => {
    const { assembly: from, issueId } = await fullMatrix()
    const into = await makeTestAssembly(db, `into-${randomUUID().slice(0, 8)}`)
    const wish = { assembly: into, from, issues: [issueId] }
    const both = await Promise.all([carryOver(editor, wish), carryOver(editor, wish)])
    expect(both.map(({ carried }) => carried).sort()).toEqual([0, 1])
    expect(await carryOver(editor, wish)).toEqual({ carried: 0, there: 1 })
    expect(await issuesOf(into)).toHaveLength(1)
    expect(await listCarryOver(editor, { from, into })).toMatchObject([
      { id: issueId, reference: 'Res 50 (Rev. New Delhi, 2024)', there: true, openFollowUps: 2 },
    ])
  })

  it('stands behind what is there, under an address of its own', async () => {
    const { assembly: from, issueId } = await fullMatrix()
    const { assembly: into } = await makeMatrix()
    await carryOver(editor, { assembly: into, from, issues: [issueId] })
    const issues = await issuesOf(into)
    expect(issues.map(({ cells }) => cells.id)).toEqual(['res-50', 'res-50-2'])
  })

  it('comes in the order of its matrix, without a section that the new one lacks', async () => {
    const { assembly: from, issueId, save } = await fullMatrix()
    const late = addition('late', { section: 'new', title: 'Late', sort_key: 'a5' })
    await save([late])
    const carry = { from, issues: [late.issueId, issueId] }
    const { key } = await makeAssembly(editor, newAssembly({ carry }))
    expect((await issuesOf(key)).map(({ cells }) => [cells.title, cells.section])).toEqual([
      ['Cybersecurity', 'existing'],
      ['Late', null],
    ])
  })
})

describe('a new text that was adopted', () => {
  it('goes on under its final reference, among the existing texts where there is such a section', async () => {
    const { assembly: from, save } = await makeMatrix()
    const adopted = { result: 'adopted-new', final_reference: 'Res 104 (New Delhi, 2024)' } as const
    const row = addition('fresh', {
      section: 'new',
      title: 'AI',
      reference: 'NEW (AI)',
      ...adopted,
    })
    await save([row])
    const carry = { from, issues: [row.issueId] }
    const fresh = { key: 'new', heading: 'New ones' }
    const both = { sections: [fresh, { key: 'existing', heading: 'What there is' }], carry }
    const cellsIn = async (wish: { key: string }) => {
      const { key } = await makeAssembly(editor, wish)
      return (await issuesOf(key)).map(({ cells }) => [cells.reference, cells.section])
    }
    const reference = 'Res 104 (New Delhi, 2024)'
    expect(await cellsIn(newAssembly(both))).toEqual([[reference, 'existing']])
    expect(await cellsIn(newAssembly({ sections: [fresh], carry }))).toEqual([[reference, 'new']])
  })

  it('stands among the existing texts though nobody wrote down its number', async () => {
    const { assembly: from, save } = await makeMatrix()
    const cells = { section: 'new', reference: 'NEW (AI)', result: 'adopted-new' } as const
    const row = addition('fresh', cells)
    await save([row])
    const sections = ['new', 'existing'].map((key) => ({ key, heading: key }))
    const wish = newAssembly({ sections, carry: { from, issues: [row.issueId] } })
    const { key } = await makeAssembly(editor, wish)
    const [issue] = await issuesOf(key)
    expect([issue?.cells.reference, issue?.cells.section]).toEqual(['NEW (AI)', 'existing'])
  })
})

describe('carrying over is refused', () => {
  it('from an assembly of another body, and makes nothing', async () => {
    const { assembly: from, issueId } = await fullMatrix()
    const wish = newAssembly({ body: 'PP', carry: { from, issues: [issueId] } })
    await expect(makeAssembly(editor, wish)).rejects.toMatchObject({
      code: 'invalid',
      where: 'from',
    })
    expect(await db.assembly.count({ where: { key: wish.key } })).toBe(0)
  })

  it('for an issue of another matrix or one that was removed', async () => {
    const { assembly: from, issueId } = await fullMatrix()
    const { assembly: into, issueId: foreign } = await makeMatrix()
    await expect(
      carryOver(editor, { assembly: into, from, issues: [foreign] }),
    ).rejects.toMatchObject({ code: 'invalid', where: 'issues' })
    await saveChanges(editor, {
      assembly: from,
      changes: [{ id: randomUUID(), issueId, column: 'present', before: true, after: false }],
    })
    await expect(
      carryOver(editor, { assembly: into, from, issues: [issueId] }),
    ).rejects.toMatchObject({ code: 'invalid', where: 'issues' })
    expect(await issuesOf(into)).toHaveLength(1)
  })

  it('to a reviewer, and the list with it', async () => {
    const { assembly: from, issueId } = await fullMatrix()
    const wish = { assembly: from, from, issues: [issueId] }
    await expect(carryOver(reviewer, wish)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listCarryOver(reviewer, { from })).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a form that is sent twice', () => {
  it('makes one assembly, with its issues once, and one line in the audit', async () => {
    const { assembly: from, issueId } = await fullMatrix()
    const wish = newAssembly({ carry: { from, issues: [issueId] } })
    const both = await Promise.allSettled([makeAssembly(editor, wish), makeAssembly(editor, wish)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict', where: 'key' },
    })
    expect(await issuesOf(wish.key)).toHaveLength(1)
    expect(
      await db.auditEntry.findMany({ where: { kind: 'assembly-made', subject: wish.key } }),
    ).toMatchObject([{ detail: { code: 'WTSA-28', from, issues: 1 } }])
  })
})
