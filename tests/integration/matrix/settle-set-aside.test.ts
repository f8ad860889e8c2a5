import { describe, expect, it } from 'vitest'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { listCellHistory } from '@/lib/matrix/list-cell-history'
import { listMatrices } from '@/lib/matrix/list-matrices'
import { saveChanges } from '@/lib/matrix/save-changes'
import { settleSetAside } from '@/lib/matrix/settle-set-aside'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf, makeTestAssembly } from '../../support/matrix'

const { db } = await testDatabase()
const assembly = await makeTestAssembly(db)
const edith = await contextOf(db, 'editor', 'Edith')
const ana = await contextOf(db, 'analyst', 'Ana')

/** An issue whose title Edith has set and Ana's title was set aside. */
async function meet(slug: string) {
  const added = addition(slug, { section: 'existing' })
  const issueId = added.issueId
  await saveChanges(edith, {
    assembly,
    changes: [added, change(issueId, 'title', [null, 'theirs'])],
  })
  const mine = change(issueId, 'title', [null, 'mine'])
  await saveChanges(ana, { assembly, changes: [mine] })
  return { issueId, id: mine.id }
}

const openOnes = async () => (await getMatrix(edith, { assembly })).setAside

describe('a set-aside change', () => {
  it('stands in the matrix with who and when until somebody chooses', async () => {
    const { id, issueId } = await meet('res-1')
    expect(await openOnes()).toMatchObject([
      {
        id,
        issueId,
        column: 'title',
        before: null,
        after: 'mine',
        by: 'Ana',
        byId: ana.actor.personId,
      },
    ])
    await settleSetAside(edith, { assembly, id, choice: 'theirs' })
    expect(await openOnes()).toEqual([])
  })

  it('is written when somebody chooses mine, or edits', async () => {
    const { id, issueId } = await meet('res-2')
    const chosen = change(issueId, 'title', ['theirs', 'mine'])
    const answer = await settleSetAside(ana, { assembly, id, choice: 'mine', change: chosen })
    expect(answer.saved).toMatchObject([{ value: 'mine' }])
    const history = await listCellHistory(edith, { assembly, issueId, column: 'title' })
    expect(history.map(({ by, before, after }) => [by, before, after])).toEqual([
      ['Ana', 'theirs', 'mine'],
      ['Edith', null, 'theirs'],
      ['Edith', null, null],
    ])
  })

  it('stays when the cell has changed again meanwhile', async () => {
    const { id, issueId } = await meet('res-3')
    const chosen = change(issueId, 'title', ['something older', 'mine'])
    const asked = settleSetAside(ana, { assembly, id, choice: 'mine', change: chosen })
    await expect(asked).rejects.toMatchObject({ code: 'conflict' })
    expect(await openOnes()).toHaveLength(1)
    expect(await db.setAsideChange.count({ where: { issueId } })).toBe(1)
    await settleSetAside(ana, { assembly, id, choice: 'theirs' })
  })

  it('stays when mine is what the cell no longer is', async () => {
    const { id, issueId } = await meet('res-5')
    const chosen = change(issueId, 'title', ['mine', 'mine'])
    const asked = settleSetAside(ana, { assembly, id, choice: 'mine', change: chosen })
    await expect(asked).rejects.toMatchObject({ code: 'conflict' })
    await settleSetAside(ana, { assembly, id, choice: 'theirs' })
    const resent = { ...change(issueId, 'title', [null, 'mine']), id }
    const answer = await saveChanges(ana, { assembly, changes: [resent] })
    expect(answer).toMatchObject({ saved: [{ id, value: 'theirs' }], setAside: [] })
  })

  it('is settled once, in its own cell, by those who may edit', async () => {
    const { id, issueId } = await meet('res-4')
    const other = change(issueId, 'position', [null, 'mine'])
    const wrong = settleSetAside(ana, { assembly, id, choice: 'mine', change: other })
    await expect(wrong).rejects.toMatchObject({ code: 'invalid' })
    const reviewer = await contextOf(db, 'reviewer')
    const asked = settleSetAside(reviewer, { assembly, id, choice: 'theirs' })
    await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
    await settleSetAside(ana, { assembly, id, choice: 'theirs' })
    const again = settleSetAside(ana, { assembly, id, choice: 'theirs' })
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('a matrix', () => {
  it('is read in the order of its sections, then of its issues', async () => {
    await saveChanges(edith, {
      assembly,
      changes: [
        addition('z', { section: 'new', sort_key: 'a2' }),
        addition('y', { section: 'new', sort_key: 'Zz' }),
        addition('x', { section: null }),
        addition('w', { section: 'existing', sort_key: 'a9' }),
      ],
    })
    const { issues } = await getMatrix(edith, { assembly })
    const slugs = issues.map((issue) => issue.cells.id)
    expect(slugs.slice(-4)).toEqual(['w', 'y', 'z', 'x'])
  })

  it('puts an issue where whoever moved it last put it', async () => {
    const added = addition('moved', { section: 'new' })
    const { issueId } = added
    await saveChanges(edith, { assembly, changes: [added] })
    await saveChanges(edith, { assembly, changes: [change(issueId, 'sort_key', ['a0', 'a5'])] })
    const late = [change(issueId, 'sort_key', ['a0', 'a3'])]
    const answer = await saveChanges(ana, { assembly, changes: late })
    expect(answer).toMatchObject({ saved: [{ value: 'a3', merged: true }], setAside: [] })
  })

  it('is read by a reviewer only where it was given', async () => {
    const reviewer = await contextOf(db, 'reviewer')
    await expect(getMatrix(reviewer, { assembly })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await listMatrices(reviewer)).toEqual([])
    reviewer.actor.assemblies.push(assembly)
    expect((await getMatrix(reviewer, { assembly })).assembly.code).toBe('WTSA-99')
    expect(await listMatrices(reviewer)).toMatchObject([{ setAside: 0 }])
  })

  it('that does not exist is not found', async () => {
    await expect(getMatrix(edith, { assembly: 'nope' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
