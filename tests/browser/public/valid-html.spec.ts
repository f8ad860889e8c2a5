import { expect } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { htmlFaults } from '../../support/html-faults'
import { PUBLIC_STATES } from '../../support/public-states'
import { publishEveryState } from '../../support/reading'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

test('every public page and state is valid HTML', async ({ request }) => {
  const key = await publishEveryState(db)
  const pages = new Map<string, string>()
  for (const [state, path] of PUBLIC_STATES) {
    const answer = await request.get(path.replace('KEY', key))
    pages.set(`${state}: ${path}`, await answer.text())
  }
  expect(await htmlFaults(pages)).toEqual([])
})

test('the checker finds a fault where there is one', async () => {
  const page = '<!doctype html><html lang="en"><title>x</title><p><div></div></p>'
  expect(await htmlFaults(new Map([['a page', page]]))).not.toEqual([])
})
