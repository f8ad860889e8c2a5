import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { blankCells } from '@/lib/domain/columns'
import { saveChanges } from '@/lib/matrix/save-changes'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf, makeTestAssembly } from '../../support/matrix'

const { db } = await testDatabase()
const assembly = await makeTestAssembly(db)
const editor = await contextOf(db, 'editor', 'Edith')
const analyst = await contextOf(db, 'analyst', 'Ana')

const save = (changes: unknown[], context = editor) => saveChanges(context, { assembly, changes })

async function makeIssue(slug: string, cells = {}) {
  const added = addition(slug, { section: 'existing', ...cells })
  await save([added])
  return added.issueId
}

const cellOf = (id: string) => db.issue.findUniqueOrThrow({ where: { id } })
const historyOf = (issueId: string, column: string) =>
  db.cellChange.findMany({ where: { issueId, column }, orderBy: { sequence: 'asc' } })

describe('a change of a cell', () => {
  it('is written with its history', async () => {
    const id = await makeIssue('res-50')
    const asked = change(id, 'concern', ['not-assessed', 'high'])
    const answer = await save([asked])
    expect(answer).toMatchObject({
      saved: [{ id: asked.id, value: 'high', merged: false }],
      setAside: [],
      refused: [],
    })
    expect((await cellOf(id)).concern).toBe('high')
    expect(await historyOf(id, 'concern')).toMatchObject([
      { id: asked.id, before: 'not-assessed', after: 'high', actorId: editor.actor.personId },
    ])
  })

  it('is answered with the text as it was stored', async () => {
    const id = await makeIssue('res-1')
    const answer = await save([change(id, 'notes', [null, 'one\r\ntwo e\u0301'])])
    expect(answer.saved).toMatchObject([{ value: 'one\ntwo é' }])
    const blank = await save([change(id, 'notes', ['one\ntwo é', '  \n '])])
    expect(blank.saved).toMatchObject([{ value: null }])
  })

  it('is written once when it is sent twice', async () => {
    const id = await makeIssue('res-2')
    const asked = change(id, 'title', [null, 'A title'])
    await save([asked])
    const again = await save([asked, asked])
    expect(again.saved).toMatchObject([{ id: asked.id, value: 'A title' }])
    expect(await historyOf(id, 'title')).toHaveLength(1)
  })

  it('that was refused is written under its id once nothing stands in its way', async () => {
    const id = await makeIssue('res-2-again')
    const theme = `t-${randomUUID().slice(0, 8)}`
    const asked = change(id, 'themes', [[], [theme]])
    expect((await save([asked])).refused).toMatchObject([{ id: asked.id }])
    await db.theme.create({ data: { key: theme, name: 'Quantum networks' } })
    const reader = await contextOf(db, 'reviewer', 'Rita')
    await expect(save([asked], reader)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await save([asked])).saved).toMatchObject([{ id: asked.id, value: [theme] }])
    expect(await historyOf(id, 'themes')).toMatchObject([{ id: asked.id }])
  })

  it('is set aside when somebody else changed the cell first', async () => {
    const id = await makeIssue('res-3')
    await save([change(id, 'position', [null, 'theirs'])])
    const mine = change(id, 'position', [null, 'mine'])
    const answer = await save([mine], analyst)
    expect(answer.saved).toEqual([])
    expect(answer.setAside).toMatchObject([
      { id: mine.id, issueId: id, column: 'position', after: 'mine', by: 'Ana' },
    ])
    expect((await cellOf(id)).position).toBe('theirs')
    expect((await save([mine], analyst)).setAside).toHaveLength(1)
    expect(await db.setAsideChange.count({ where: { issueId: id } })).toBe(1)
  })

  it('stands already when somebody else made the same', async () => {
    const id = await makeIssue('res-4')
    await save([change(id, 'position', [null, 'same'])])
    const answer = await save([change(id, 'position', [null, 'same'])], analyst)
    expect(answer).toMatchObject({ saved: [{ value: 'same' }], setAside: [] })
    expect(await historyOf(id, 'position')).toHaveLength(1)
  })

  it('of a list is merged where the items do not meet', async () => {
    const id = await makeIssue('res-5', { areas_of_concern: ['duplication'] })
    await save([
      change(id, 'areas_of_concern', [['duplication'], ['duplication', 'mandate-expansion']]),
    ])
    const answer = await save([change(id, 'areas_of_concern', [['duplication'], []])])
    expect(answer.saved).toMatchObject([{ value: ['mandate-expansion'], merged: true }])
    expect(await historyOf(id, 'areas_of_concern')).toMatchObject([
      {},
      { before: ['duplication', 'mandate-expansion'], after: ['mandate-expansion'] },
    ])
  })

  it('may follow another of the same cell in one request', async () => {
    const id = await makeIssue('res-6')
    const answer = await save([
      change(id, 'title', [null, 'first']),
      change(id, 'title', ['first', 'second']),
    ])
    expect(answer.saved).toHaveLength(2)
    expect((await cellOf(id)).title).toBe('second')
  })

  it('is refused with a sentence that names the cell, and the others are saved', async () => {
    const id = await makeIssue('res-7')
    const answer = await save([
      change(id, 'title', [null, `half \uD800 of a character`]),
      change(id, 'title', [null, `nul \u0000`]),
      change(id, 'themes', [[], ['no-such-theme']]),
      change(id, 'section', ['existing', 'no-such-section']),
      { ...change(id, 'concern', ['not-assessed', 'high']), after: 'terrible' },
      { ...change(id, 'title', [null, 'x']), column: 'no_such_column' },
      change(randomUUID(), 'title', [null, 'x']),
      change(id, 'summary', [null, 'x'.repeat(281)]),
      change(id, 'sources', [
        [],
        [{ url: 'javascript:alert(1)', title: null, kind: null, language: null, access: null }],
      ]),
      change(id, 'position', [null, 'saved']),
    ])
    expect(answer.saved).toMatchObject([{ value: 'saved' }])
    expect(answer.refused.map((one) => one.message).sort()).toEqual(
      [
        'The cell title holds half of a character (a lone surrogate).',
        'The cell title holds a NUL character, which no text may have.',
        'The cell themes names a theme that does not exist: no-such-theme.',
        'The cell section names a section that does not exist: no-such-section.',
        'The cell concern holds something that this column cannot take.',
        'There is no column no_such_column.',
        'There is no such issue in this matrix.',
        'The cell summary is 281 characters long; 280 is the most.',
        'The cell sources, 0, url is not an address that begins with https:// or http://.',
      ].sort(),
    )
  })

  it('that changes nothing stands only where the cell is as it says', async () => {
    const id = await makeIssue('res-13', { title: 'later' })
    const right = await save([change(id, 'title', ['later', 'later'])])
    expect(right.saved).toMatchObject([{ value: 'later' }])
    const wrong = await save([change(id, 'title', ['mine', 'mine'])])
    expect(wrong).toMatchObject({ saved: [], setAside: [{ after: 'mine' }] })
  })

  it('with a before that no cell could hold is refused alone', async () => {
    const id = await makeIssue('res-14')
    let deep: unknown = 'x'
    for (let depth = 0; depth < 5000; depth += 1) deep = [deep]
    const odd = ['a\u0000b', '\uD800', deep].map((before) => ({
      ...change(id, 'title', [null, 'x']),
      before,
    }))
    const answer = await save([...odd, change(id, 'position', [null, 'saved'])])
    expect(answer.saved).toMatchObject([{ value: 'saved' }])
    expect(answer.refused).toHaveLength(3)
    const nul = saveChanges(editor, { assembly: 'a\u0000', changes: odd })
    await expect(nul).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is refused to a reviewer, and for a matrix that does not exist', async () => {
    const id = await makeIssue('res-8')
    const reviewer = await contextOf(db, 'reviewer')
    const changes = [change(id, 'title', [null, 'x'])]
    await expect(save(changes, reviewer)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(saveChanges(editor, { assembly: 'no-such', changes })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(save([{ nonsense: true }])).rejects.toMatchObject({ code: 'invalid' })
    await expect(save([])).rejects.toMatchObject({ code: 'invalid' })
    expect((await cellOf(id)).title).toBeNull()
  })
})

describe('an issue', () => {
  it('comes whole by one change and one history row', async () => {
    const added = addition('new-1', { title: 'New', themes: ['cybersecurity'], section: 'new' })
    const answer = await save([added, change(added.issueId, 'concern', ['not-assessed', 'low'])])
    expect(answer.saved).toHaveLength(2)
    expect(await cellOf(added.issueId)).toMatchObject({
      title: 'New',
      themes: ['cybersecurity'],
      concern: 'low',
      present: true,
    })
    expect(await db.cellChange.count({ where: { issueId: added.issueId } })).toBe(2)
    expect((await historyOf(added.issueId, 'present'))[0]?.after).toMatchObject({ title: 'New' })
  })

  it('gets the next free address where the one it wished is taken or reserved', async () => {
    await makeIssue('twin')
    const answer = await save([addition('twin'), addition('compare')])
    expect(answer.saved.map((one) => (one.value as { id: string }).id)).toEqual([
      'twin-2',
      'compare-2',
    ])
  })

  it('goes and comes back', async () => {
    const id = await makeIssue('res-9')
    const present = (before: boolean, after: boolean) => ({
      id: randomUUID(),
      issueId: id,
      column: 'present',
      before,
      after,
    })
    await save([present(true, false)])
    expect((await cellOf(id)).present).toBe(false)
    await save([present(false, true)])
    expect((await cellOf(id)).present).toBe(true)
    expect(await historyOf(id, 'present')).toHaveLength(3)
  })

  it('keeps its address once it was published, and no other may take it', async () => {
    const id = await makeIssue('res-10')
    await save([change(id, 'id', ['res-10', 'res-10a'])])
    expect((await cellOf(id)).slug).toBe('res-10a')
    await db.issue.update({ where: { id }, data: { slugFixed: true } })
    const other = await makeIssue('res-11')
    const answer = await save([
      change(id, 'id', ['res-10a', 'res-12']),
      change(other, 'id', ['res-11', 'res-10a']),
      change(other, 'id', ['res-11', 'issues']),
    ])
    expect(answer.refused).toHaveLength(3)
    expect(answer.saved).toEqual([])
  })

  it('may take an address that another gives up in the same request', async () => {
    const [one, other] = [await makeIssue('res-15'), await makeIssue('res-16')]
    const answer = await save([
      change(one, 'id', ['res-15', 'res-17']),
      change(other, 'id', ['res-16', 'res-15']),
      addition('res-16'),
      addition('res-17'),
    ])
    expect(answer.refused).toEqual([])
    const slugs = answer.saved.map(({ value }) => (typeof value === 'string' ? value : null))
    expect(slugs).toEqual(['res-17', 'res-15', null, null])
    const twice = await save([
      change(one, 'id', ['res-17', 'res-18']),
      change(other, 'id', ['res-15', 'res-18']),
    ])
    expect(twice).toMatchObject({ saved: [{ value: 'res-18' }], refused: [{ column: 'id' }] })
  })

  it('stands only where another can be put behind it', async () => {
    const id = await makeIssue('res-19')
    const answer = await save([{ ...change(id, 'sort_key', ['a0', 'a1']), after: '0' }])
    expect(answer.refused).toMatchObject([{ column: 'sort_key' }])
  })
})

describe('twenty writers on one cell', () => {
  it('have one winner a round, lose no text, and leave a history that rebuilds the cell', async () => {
    const id = await makeIssue('race')
    const writers = Array.from({ length: 20 }, (_, index) => index)
    let current: string | null = null
    const rounds = 10
    for (let round = 0; round < rounds; round += 1) {
      const answers = await Promise.all(
        writers.map((writer) =>
          save([change(id, 'notes', [current, `round ${round}, writer ${writer}`])]),
        ),
      )
      const saved = answers.flatMap((answer) => answer.saved)
      expect(saved).toHaveLength(1)
      expect(answers.flatMap((answer) => answer.setAside)).toHaveLength(19)
      current = String(saved[0]?.value)
    }
    const history = await historyOf(id, 'notes')
    let rebuilt: unknown = blankCells('x', 'a0').notes
    for (const entry of history) {
      expect(entry.before).toEqual(rebuilt)
      rebuilt = entry.after
    }
    expect(rebuilt).toBe((await cellOf(id)).notes)
    const aside = await db.setAsideChange.findMany({ where: { issueId: id } })
    const texts = new Set([...history, ...aside].map((entry) => entry.after))
    expect(texts.size).toBe(20 * rounds)
  })
})
