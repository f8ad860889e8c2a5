import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { en } from '@/lib/words/en'
import { test } from '../../support/browser-test'
import { complaintsOf } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { remove, withdraw, writeAssembly, writePublication } from '../../support/publication'
import { aHead, aRow, aSnapshot } from '../../support/snapshot'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

const { level: _level, definition: _definition, ...vocabularies } = en.vocabulary
const WHY = 'Its level of concern was that of another row.'
const REASON = 'The correction swapped two rows.'

/** Issues No. 1, and No. 2 which corrects it, alone holds new-2, and was withdrawn. */
async function makeWithdrawn() {
  const key = `withdrawn-${randomUUID().slice(0, 8)}`
  const assembly = { ...aHead().assembly, key, code: key.toUpperCase() }
  const row = (slug: string, reference: string) =>
    aRow(slug, { reference, title: 'A title', section: 'existing', concern: 'high' })
  const first = aSnapshot([row('res-1', 'Res 1')], { assembly, vocabularies })
  await writeAssembly(db, first)
  const one = await writePublication(db, first)
  const second = aSnapshot([row('res-1', 'Res 1'), row('new-2', 'New 2')], {
    ...{ assembly, vocabularies, asOf: '2024-10-15', corrects: { number: 1, why: WHY } },
  })
  const marks = { number: 2, correctsId: one.id, correction: WHY }
  const two = await writePublication(db, second, marks)
  await withdraw(db, two.id, REASON)
  return { key, code: assembly.code, one, two }
}

test('an issue that only a withdrawn number holds says so at its top, with the reason', async ({
  page,
}) => {
  const complaints = complaintsOf(page)
  const { key } = await makeWithdrawn()
  await page.goto(`/${key}/new-2`)
  const note = page.getByRole('note')
  await expect(note).toContainText(REASON)
  await expect(note).toContainText('Withdrawn on')
  const named = note.getByRole('link', { name: 'Issues Matrix No. 2' })
  await expect(named).toHaveAttribute('href', `/${key}/issues/2`)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: 'See it in the matrix' }).click()
  await expect(page).toHaveURL(`/${key}/issues/2#new-2`)
  await expect(page.getByRole('note')).toContainText(REASON)
  expect(complaints).toEqual([])
})

test('a number goes on saying what corrected it, and that the correction was withdrawn', async ({
  page,
  request,
}) => {
  const { key } = await makeWithdrawn()
  for (const path of ['issues', 'issues/1', 'res-1']) {
    await page.goto(`/${key}/${path}`)
    const note = page.getByRole('note')
    await expect(note).toContainText(`Corrected by No. 2: ${WHY}`)
    await expect(note).toContainText('No. 2 was itself withdrawn on')
    await expect(note).toContainText(REASON)
  }
  await page.goto(`/${key}`)
  await expect(page.getByText('Corrected by No. 2, which was withdrawn since')).toBeVisible()
  const { 'x-plenary-corrected-by': by, 'x-plenary-correction-withdrawn': at } = (
    await request.get(`/${key}/issues.csv`)
  ).headers()
  expect([by, /^\d{4}-/u.test(at ?? '')]).toEqual(['2', true])
})

test('an assembly without a number that stands says so, and its addresses do', async ({
  page,
  request,
}) => {
  const { key, code, one } = await makeWithdrawn()
  await remove(db, one)
  await page.goto(`/${key}`)
  const main = page.getByRole('main')
  await expect(main).toContainText('Nothing that was published here stands any more')
  await expect(main).not.toContainText('Nothing has been published')
  await page.goto('/')
  const listed = page.getByRole('row', { name: code })
  await expect(listed).toContainText('What was published was withdrawn or removed')
  for (const path of ['issues', 'compare']) {
    expect((await page.goto(`/${key}/${path}`))?.status()).toBe(404)
    await expect(main).toContainText('Issues Matrix No. 1 was removed on')
    await expect(main).toContainText('Issues Matrix No. 2 was withdrawn on')
  }
  const file = await request.get(`/${key}/issues.csv`)
  expect(file.status()).toBe(404)
  expect(await file.text()).toMatch(/No. 2 was withdrawn at .*\n.*No. 1 was removed at/u)

  const removed = `Removed: Issues Matrix No. 1 of ${code} · Plenary`
  expect((await page.goto(`/${key}/proposals?publication=issues/1`))?.status()).toBe(410)
  await expect(page).toHaveTitle(removed)
  expect((await page.goto(`/${key}/issues/1`))?.status()).toBe(410)
  await expect(page).toHaveTitle(removed)
  await main.getByRole('link', { name: 'Issues Matrix No. 2' }).click()
  await expect(page).toHaveURL(`/${key}/issues/2`)
})

test('what is not there says so in its title, and of a coming assembly when it is', async ({
  page,
}) => {
  await page.goto('/organizations/nope')
  await expect(page).toHaveTitle('There is no such page · Plenary')
  const key = `early-${randomUUID().slice(0, 8)}`
  const code = key.toUpperCase()
  await writeAssembly(db, aSnapshot([], { assembly: { ...aHead().assembly, key, code } }))
  expect((await page.goto(`/${key}/outcomes`))?.status()).toBe(404)
  await expect(page).toHaveTitle(`Nothing here yet of ${code} · Plenary`)
  const main = page.getByRole('main')
  await expect(main).toContainText(`No Outcomes Matrix of ${code} has been published yet.`)
  await expect(main).toContainText('New Delhi')
  await main.getByRole('link', { name: `See ${code}` }).click()
  await expect(page).toHaveURL(`/${key}`)
})

test('before and after without outcomes is titled with the assembly', async ({ page }) => {
  const { key, code } = await makeWithdrawn()
  await page.goto(`/${key}/compare`)
  await expect(page).toHaveTitle(`${code} before and after · Plenary`)
})
