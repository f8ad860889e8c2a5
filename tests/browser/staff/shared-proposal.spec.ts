import { expect, type Page } from '@playwright/test'
import { saveChanges } from '@/lib/matrix/save-changes'
import { test } from '../../support/browser-test'
import {
  cellOf,
  complaintsOf,
  openDesk,
  openEditor,
  savingState,
  untilSaved,
} from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { change, contextOf } from '../../support/matrix'
import { proposal } from '../../support/publishing'
import { signInAs, siteDb } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

const shared = proposal('p1', { keyPoints: 'A new committee.' })

async function openProposals(page: Page, reference: string) {
  await cellOf(page, reference, 'proposals').focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: `Proposals of ${reference}` })
  await expect(panel).toBeVisible()
  const save = () => panel.getByRole('button', { name: 'Save' }).last().click()
  return { panel, save }
}

test('a proposal is put on a second issue, edited once on both, and removed from both', async ({
  browser,
}) => {
  test.slow()
  const rows = [{ reference: 'Res 50', proposals: [shared] }, { reference: 'Res 2' }]
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser)).newPage()
  const complaints = complaintsOf(page)
  await openEditor(page, path)
  const first = await openProposals(page, 'Res 50')
  await first.panel.getByLabel('Also on …').click()
  await page.keyboard.type('Res 2')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(first.panel.getByText('When saved, it stands also on Res 2.')).toBeVisible()
  await first.save()
  await expect(cellOf(page, 'Res 2', 'proposals')).toContainText('A new committee.')

  const second = await openProposals(page, 'Res 2')
  await expect(second.panel.getByText('Stands also on Res 50.')).toBeVisible()
  expect(await faultsOf(page, '[role=dialog]')).toEqual([])
  await second.panel.getByLabel('Key points').fill('No committee after all.')
  await second.save()
  for (const reference of ['Res 50', 'Res 2']) {
    await expect(cellOf(page, reference, 'proposals')).toContainText('No committee after all.')
  }
  await untilSaved(page)

  const third = await openProposals(page, 'Res 50')
  await third.panel.getByRole('button', { name: 'Remove Proposal 1' }).click()
  await third.panel.getByRole('button', { name: 'From all 2 issues' }).click()
  await third.save()
  await untilSaved(page)
  await openEditor(page)
  for (const reference of ['Res 50', 'Res 2']) {
    await expect(cellOf(page, reference, 'proposals')).toHaveText('not stated')
  }
  expect(complaints).toEqual([])
})

test('where one of the issues was edited meanwhile, that one is set aside and the other saved', async ({
  browser,
}) => {
  const rows = [
    { reference: 'Res 50', proposals: [shared] },
    { reference: 'Res 2', proposals: [shared] },
  ]
  const { key, path, issueIds } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser, { name: 'Grace' })).newPage()
  await openEditor(page, path)
  const ada = await contextOf(siteDb(), 'editor', 'Ada')
  const theirs = { ...shared, keyPoints: 'An ad hoc group.' }
  const changes = [change(issueIds[1] ?? '', 'proposals', [[shared], [theirs]])]
  const { panel, save } = await openProposals(page, 'Res 50')
  await saveChanges(ada, { assembly: key, changes })
  await panel.getByLabel('Key points').fill('A study group.')
  await save()
  await expect(savingState(page)).toHaveText('Saved, 1 change set aside')
  const note = page.getByRole('group', { name: 'Two versions of Proposals of Res 2' })
  await expect(note).toContainText('Set aside, by Grace')
  await expect(cellOf(page, 'Res 50', 'proposals')).toContainText('A study group.')
  await expect(cellOf(page, 'Res 2', 'proposals')).toContainText('An ad hoc group.')
  expect(await faultsOf(page)).toEqual([])
  await note.getByRole('button', { name: 'Keep what is in the cell' }).click()
  await expect(note).toHaveCount(0)
  await untilSaved(page)

  const again = await openProposals(page, 'Res 50')
  await expect(again.panel.getByText('It reads differently on Res 2.')).toBeVisible()
  await again.panel.getByLabel('Take this version there too').check()
  await again.save()
  await expect(cellOf(page, 'Res 2', 'proposals')).toContainText('A study group.')
  await untilSaved(page)
})

test('a reviewer reads on which issues a proposal stands and edits none', async ({
  page,
  context,
}) => {
  const rows = [
    { reference: 'Res 50', proposals: [shared] },
    { reference: 'Res 2', proposals: [shared] },
  ]
  const { key, path } = await desk.makeMatrix(rows)
  await signInAs(context, { role: 'reviewer', assemblies: [key] })
  await openEditor(page, path)
  const { panel } = await openProposals(page, 'Res 50')
  await expect(panel.getByText('Stands also on Res 2.')).toBeVisible()
  await expect(panel.getByLabel('Also on …')).toHaveCount(0)
  await expect(panel.getByRole('textbox')).toHaveCount(0)
})
