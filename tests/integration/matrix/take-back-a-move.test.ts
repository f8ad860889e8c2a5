import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { turnedRound } from '@/components/matrix-editor/model/steps'
import type { CellChange } from '@/lib/domain/cell-change'
import { saveChanges } from '@/lib/matrix/save-changes'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf, makeTestAssembly } from '../../support/matrix'

const { db } = await testDatabase()
const assembly = await makeTestAssembly(db)
const editor = await contextOf(db, 'editor', 'Edith')
const analyst = await contextOf(db, 'analyst', 'Ana')

const save = (changes: unknown[], context = editor) => saveChanges(context, { assembly, changes })
const move = (issueId: string, before: string, after: string) =>
  change(issueId, 'sort_key', [before, after])
const taken = (changes: readonly CellChange[]) => turnedRound(changes, randomUUID)

async function makeIssue(slug: string) {
  const added = addition(slug, { section: 'existing', sort_key: 'a1' })
  await save([added])
  return added.issueId
}
const issueOf = (id: string) => db.issue.findUniqueOrThrow({ where: { id } })

test('a fresh move wins over the move of another that it has not seen', async () => {
  const id = await makeIssue('res-1')
  await save([move(id, 'a1', 'a7')], analyst)
  const answer = await save([move(id, 'a1', 'a3')])
  expect(answer).toMatchObject({ saved: [{ value: 'a3', merged: true }], setAside: [] })
  expect((await issueOf(id)).sortKey).toBe('a3')
})

test('a move is taken back and made once more where the issue still stands there', async () => {
  const id = await makeIssue('res-2')
  const made = [move(id, 'a1', 'a3')]
  await save(made)
  const back = taken(made)
  expect(await save(back)).toMatchObject({ saved: [{ value: 'a1' }] })
  expect(await save(taken(back))).toMatchObject({ saved: [{ value: 'a3' }] })
  expect((await issueOf(id)).sortKey).toBe('a3')
})

test('a move taken back takes back no later move of another, and the rest of its step is', async () => {
  const id = await makeIssue('res-3')
  const step = [move(id, 'a1', 'a3'), change(id, 'title', [null, 'Moved'])]
  await save(step)
  await save([move(id, 'a3', 'a7')], analyst)
  const back = taken(step)
  const answer = await save(back)
  expect(answer).toMatchObject({ setAside: [], refused: [] })
  expect(new Map(answer.saved.map(({ column, value }) => [column, value]))).toEqual(
    new Map<string, unknown>([
      ['title', null],
      ['sort_key', 'a7'],
    ]),
  )
  expect(await issueOf(id)).toMatchObject({ sortKey: 'a7', title: null })
  expect(await db.cellChange.count({ where: { issueId: id, column: 'sort_key' } })).toBe(2)
  await save(taken(back))
  expect(await issueOf(id)).toMatchObject({ sortKey: 'a7', title: 'Moved' })
})
