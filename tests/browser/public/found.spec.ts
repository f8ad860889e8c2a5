import { expect, type Page } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { publishEveryState } from '../../support/reading'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

const site = process.env.SITE_URL ?? ''
let key = ''
test.beforeAll(async () => {
  key = await publishEveryState(db)
})

async function told(page: Page, path: string) {
  await page.goto(path)
  const content = (selector: string, attribute = 'content') =>
    page.locator(selector).getAttribute(attribute)
  return {
    canonical: await content('link[rel=canonical]', 'href'),
    description: await content('meta[name=description]'),
    preview: await content('meta[property="og:description"]'),
    title: await content('meta[property="og:title"]'),
    url: await content('meta[property="og:url"]'),
    site: await content('meta[property="og:site_name"]'),
    card: await content('meta[name="twitter:card"]'),
    hidden: (await page.locator('meta[name=robots][content*=noindex]').count()) > 0,
  }
}

test('each page names the address under which it is to be found', async ({ page }) => {
  const expected: [string, string, boolean][] = [
    ['/', '', false],
    ['/about', '/about', false],
    [`/${key}`, `/${key}`, false],
    [`/${key}/issues`, `/${key}/issues`, false],
    [`/${key}/issues?concern=high&sort=title&columns=short`, `/${key}/issues`, false],
    [`/${key}/issues/2`, `/${key}/issues`, false],
    [`/${key}/issues/1`, `/${key}/issues/1`, true],
    [`/${key}/issues/3`, `/${key}/issues/3`, true],
    [`/${key}/outcomes/1`, `/${key}/outcomes`, false],
    [`/${key}/compare/1?change=lowered`, `/${key}/compare`, false],
    [`/${key}/res-50`, `/${key}/res-50`, false],
  ]
  for (const [path, canonical, hidden] of expected) {
    const { canonical: found, hidden: isHidden, url } = await told(page, path)
    expect([path, found?.replace(/\/$/, ''), isHidden]).toEqual([path, site + canonical, hidden])
    expect(url?.replace(/\/$/, '')).toBe(site + canonical)
  }
})

test('a link to a page shows what it is about, and of an issue how it ended', async ({ page }) => {
  const description = 'What the sector does about security. How it ended: Revised; Addressed.'
  const issue = await told(page, `/${key}/res-50`)
  expect(issue).toMatchObject({
    ...{ description, preview: description },
    title: `Res 50: Cybersecurity (${key.toUpperCase()})`,
    site: 'Plenary',
    card: 'summary_large_image',
  })
  const matrix = await told(page, `/${key}/issues`)
  expect(matrix.description).toBe('What matters most of the issues.')
})

test('the sitemap names what is published, and robots are kept off the staff', async ({
  request,
}) => {
  const sitemap = await request.get('/sitemap.xml')
  expect(sitemap.headers()['content-type']).toBe('application/xml; charset=utf-8')
  const text = await sitemap.text()
  for (const path of ['', '/issues', '/outcomes', '/compare', '/res-50', '/res-2', '/new-1']) {
    expect(text).toContain(`<loc>${site}/${key}${path}</loc>`)
  }
  expect(text).toContain(`<loc>${site}/${key}/issues/1</loc>`)
  const robots = await request.get('/robots.txt')
  expect(robots.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect(await robots.text()).toContain(`Sitemap: ${site}/sitemap.xml`)
})
