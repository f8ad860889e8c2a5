import { type Browser, expect, type Page } from '@playwright/test'
import { proposalSchema } from '@/lib/domain/records'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'

const desk = openDesk()
test.afterAll(desk.close)

const PHONE = { width: 390, height: 844 }
const panelOf = (page: Page) => page.getByRole('dialog', { name: /^Comments: / })
const fieldOf = (page: Page) => panelOf(page).getByLabel(/^Comment on/)

/** Ana, an analyst, and Rita, who reviews, both have one matrix open. */
async function twoPeople(browser: Browser) {
  const about = { id: 'p', tag: 'MOD', document: '45A13', concern: 'low' }
  const proposals = [proposalSchema.parse(about)]
  const rows = [1, 2].map((n) => ({
    ...{ reference: `Res ${n}`, concern: 'low' as const },
    ...(n === 1 ? { proposals } : {}),
  }))
  const { key, path } = await desk.makeMatrix(rows)
  const ana = await (await desk.signIn(browser, { name: 'Ana Ñandú' })).newPage()
  const reviewer = { name: 'Rita', role: 'reviewer', assemblies: [key] } as const
  const rita = await (await desk.signIn(browser, reviewer)).newPage()
  const complaints = [complaintsOf(ana), complaintsOf(rita)]
  await openEditor(ana, path)
  await openEditor(rita, path)
  return { ana, rita, complaints, path }
}

async function openComments(page: Page, reference: string) {
  await cellOf(page, reference, 'concern').focus()
  await page.keyboard.press('Shift+F2')
  await expect(fieldOf(page)).toBeFocused()
}

test('a reviewer objects, whom it mentions is told without being moved, and answers', async ({
  browser,
}) => {
  const { ana, rita, complaints } = await twoPeople(browser)
  await cellOf(ana, 'Res 2', 'title').focus()
  await ana.keyboard.type('half a wo')

  await openComments(rita, 'Res 1')
  await rita.keyboard.type('This is worse, @ña')
  await expect(rita.getByRole('option', { name: 'Ana Ñandú' })).toBeVisible()
  expect(await faultsOf(rita, '[role=dialog]')).toEqual([])
  await rita.keyboard.press('Enter')
  await expect(fieldOf(rita)).toHaveValue('This is worse, @Ana Ñandú ')
  await panelOf(rita).getByLabel('I object to Low, and would set').selectOption('High')
  await rita.keyboard.press('Escape')
  await expect(panelOf(rita)).toBeHidden()
  await expect(cellOf(rita, 'Res 1', 'concern')).toBeFocused()
  await openComments(rita, 'Res 1')
  await expect(fieldOf(rita)).toHaveValue('This is worse, @Ana Ñandú ')
  await rita.keyboard.press('Control+Enter')
  await expect(panelOf(rita).getByText('Rita objects to Low and would set High.')).toBeVisible()

  await expect(cellOf(ana, 'Res 1', 'concern')).toContainText('Rita would set High')
  await ana.keyboard.type('rd')
  await expect(ana.getByLabel('Edit Title of Res 2')).toHaveValue('half a word')
  await ana.keyboard.press('Enter')
  expect(await faultsOf(ana)).toEqual([])
  await ana.keyboard.press('Control+k')
  await ana.keyboard.type('what is new')
  await ana.keyboard.press('Enter')
  const news = ana.getByRole('dialog', { name: 'What is new for me' })
  await expect(news.getByRole('listitem')).toContainText('mentions you')
  expect(await faultsOf(ana, '[role=dialog]')).toEqual([])
  await news.getByRole('button', { name: 'Concern of Res 1' }).click()
  await expect(panelOf(ana).getByText('new', { exact: true })).toBeVisible()
  await expect(panelOf(ana).getByRole('button', { name: 'Close the objection' })).toHaveCount(0)
  await panelOf(ana).getByRole('button', { name: 'Reply' }).click()
  await ana.keyboard.type('Why?')
  await rita.keyboard.type('half a th')
  await ana.keyboard.press('Control+Enter')
  await expect(panelOf(rita).getByText('Why?')).toBeVisible()
  await rita.keyboard.type('ought')
  await expect(fieldOf(rita)).toHaveValue('half a thought')
  await ana.keyboard.press('Escape')
  await expect(cellOf(ana, 'Res 1', 'concern')).toBeFocused()
  await expect(ana.getByRole('button', { name: 'What is new for me', exact: true })).toBeVisible()

  await panelOf(rita).getByRole('button', { name: 'Close the objection' }).click()
  await expect(cellOf(ana, 'Res 1', 'concern')).not.toContainText('would set')
  expect(complaints).toEqual([[], []])
})

test('one’s own comment is edited and withdrawn, and too long a one is kept and not sent', async ({
  browser,
}) => {
  const { ana, rita, path } = await twoPeople(browser)
  await openComments(ana, 'Res 1')
  await fieldOf(ana).fill('x'.repeat(4_001))
  await expect(panelOf(ana).getByText('4001 of 4000 characters')).toBeVisible()
  await expect(panelOf(ana).getByRole('button', { name: 'Send' })).toBeDisabled()
  await openEditor(ana)
  await openComments(ana, 'Res 1')
  await expect(fieldOf(ana)).toHaveValue('x'.repeat(4_001))
  await fieldOf(ana).fill('تعليق')
  await ana.keyboard.press('Control+Enter')
  await panelOf(ana).getByRole('button', { name: 'Edit' }).click()
  await ana.keyboard.type(' ثان')
  await ana.keyboard.press('Control+Enter')
  await expect(panelOf(ana).getByText('تعليق ثان')).toBeVisible()
  await openComments(rita, 'Res 1')
  await expect(panelOf(rita).getByText('تعليق ثان')).toBeVisible()
  await expect(
    panelOf(rita).getByRole('button', { name: /^(Edit|Withdraw|Resolve)$/ }),
  ).toHaveCount(0)
  await panelOf(ana).getByRole('button', { name: 'Withdraw' }).click()
  await panelOf(ana).getByRole('alert').getByRole('button', { name: 'Withdraw' }).click()
  await expect(panelOf(rita).getByText('Ana Ñandú withdrew this comment.')).toBeVisible()
  const stranger = await (await desk.signIn(browser, { role: 'reviewer' })).newPage()
  expect((await stranger.goto(path))?.status()).toBe(403)
})

test('a reviewer objects to a proposal on a phone; it stands beside its level, in a view, at the gate', async ({
  browser,
}) => {
  const { ana, rita, path, complaints } = await twoPeople(browser)
  await rita.setViewportSize(PHONE)
  await rita.goto(`${path}#issue-1`)
  await rita.getByText('0 comments').click()
  await rita.getByLabel('What it is about').selectOption('Proposals: MOD 45A13')
  await rita.getByLabel('Comment on MOD 45A13').fill('Worse than that.')
  await rita.getByLabel('I object to Low, and would set').selectOption('High')
  expect(await faultsOf(rita)).toEqual([])
  await rita.getByRole('button', { name: 'Object' }).click()
  await expect(rita.getByText('Rita objects to Low and would set High.')).toBeVisible()
  const stands = 'MOD 45A13: Rita would set High'
  await expect(rita.locator('[data-field=proposals]')).toContainText(stands)
  await rita.getByRole('button', { name: 'All issues' }).click()
  await expect(rita.getByRole('listitem').filter({ hasText: 'Res 1' })).toContainText(
    `${stands} · 1 comment`,
  )

  await expect(cellOf(ana, 'Res 1', 'proposals')).toContainText(stands)
  await ana.keyboard.press('Control+k')
  await ana.keyboard.type('objections')
  await ana.keyboard.press('Enter')
  await expect(ana).toHaveURL(/saved=objections/)
  await expect(cellOf(ana, 'Res 2', 'title')).toHaveCount(0)
  await cellOf(ana, 'Res 1', 'proposals').focus()
  await ana.keyboard.press('Enter')
  const list = ana.getByRole('dialog', { name: 'Proposals of Res 1' })
  await expect(list.getByText('Rita would set High')).toBeVisible()
  expect(await faultsOf(ana, '[role=dialog]')).toEqual([])
  await list.getByRole('button', { name: '1 comment, 1 new: MOD 45A13' }).click()
  await expect(panelOf(ana).getByText('Worse than that.')).toBeVisible()
  await ana.keyboard.press('Escape')
  await expect(list.getByRole('button', { name: '1 comment: MOD 45A13' })).toBeFocused()

  const editor = await (await desk.signIn(browser, { role: 'editor' })).newPage()
  await editor.setViewportSize(PHONE)
  await editor.goto(`${path}/publish`)
  await editor.getByRole('button', { name: 'Make the candidate' }).click()
  await editor.getByRole('link', { name: 'Res 1, MOD 45A13' }).click()
  await expect(panelOf(editor).getByRole('region', { name: /^Thread of Rita/ })).toBeFocused()
  expect(await faultsOf(editor, '[role=dialog]')).toEqual([])
  await panelOf(editor).getByRole('button', { name: 'Close the objection' }).click()
  await expect(list.getByText('Rita would set High')).toHaveCount(0)
  expect(complaints).toEqual([[], []])
})
