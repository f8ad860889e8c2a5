import { expect, type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { publishRows } from '../../support/reading'
import { aProposal, aRow } from '../../support/snapshot'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

const LONG = `${'A remit without an end would repeat work that others do. '.repeat(60)}Last words.`

const SOURCE = 'https://example.org/reports/what-it-would-do'

function rowsOf(kind: 'issues' | 'outcomes') {
  const after = { result: 'revised', residual_concern: 'low', concern_status: 'addressed' } as const
  return Array.from({ length: 24 }, (_, at) =>
    aRow(`res-${at + 1}`, {
      ...{ section: at < 12 ? 'existing' : 'new', reference: `Res ${at + 1}`, title: 'A title' },
      ...({ concern: at < 14 ? 'high' : 'low' } as const),
      concern_rationale: at === 0 ? LONG : 'It reaches into the naming of the Internet.',
      sources:
        at === 0
          ? [{ url: SOURCE, title: 'A report', kind: null, language: null, access: null }]
          : [],
      proposals: [aProposal(`p${at}`, 'cept', { tag: 'MOD', document: `ECP/38A${at + 1}/1` })],
      ...(kind === 'outcomes' ? after : {}),
    }),
  )
}

let key = ''
test.beforeAll(async () => {
  key = await publishRows(db, 'printed', rowsOf)
})

const inOneLine = (text: string) => text.replace(/-?\s+/gu, ' ')
/** Text of a narrow column is broken anywhere: compared without any space. */
const unspaced = (text: string) => text.replace(/[\s-]+/gu, '')

async function printed(page: Page, path: string, format: 'A4' | 'Letter') {
  await page.goto(path)
  const bytes = await page.pdf({ format, landscape: true })
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(document)
  const first = await document.getPage(1)
  const [, , width = 0, height = 0] = first.view
  return { pages: text.map(inOneLine), isLandscape: width > height, width: Math.round(width) }
}

const WIDTHS = { A4: 842, Letter: 792 } as const

for (const format of ['A4', 'Letter'] as const) {
  test(`a matrix prints on ${format} with all that paper needs`, async ({ page }) => {
    const { pages, isLandscape, width } = await printed(page, `/${key}/issues?concern=high`, format)
    expect([isLandscape, Math.abs(width - WIDTHS[format]) <= 1]).toEqual([true, true])
    expect(pages.length).toBeGreaterThan(1)
    const code = key.toUpperCase()
    pages.forEach((text, at) => {
      expect(text).toContain(`${code} · Issues Matrix No. 1, as of 14 October 2024`)
      expect(text).toContain(`${process.env.SITE_URL}/${key}/issues/1`)
      expect(text).toContain(`${at + 1} / ${pages.length}`)
      expect(text).toContain('14 of 24 issues · Concern: High')
    })
    const withRows = pages.filter((text) => /Res \d+ A title/u.test(text))
    expect(withRows.length).toBeGreaterThan(1)
    for (const text of withRows) expect(text).toMatch(/Issue Concern Rationale/u)
    const all = pages.join(' ')
    expect(unspaced(all)).toContain(unspaced(LONG.slice(-200)))
    expect(all).toContain('What the levels mean')
    expect(all).toContain('A major concern: adopted as proposed')
    expect(all).toContain('Disclaimer: Illustrations.')
    expect(all).not.toContain('Show all')
    expect(all).not.toContain('Suggest a correction')
  })

  test(`before and after prints on ${format}, its reasons opened`, async ({ page }) => {
    const { pages, isLandscape } = await printed(page, `/${key}/compare?change=lowered`, format)
    expect([isLandscape, pages.length > 1]).toEqual([true, true])
    const code = key.toUpperCase()
    pages.forEach((text, at) => {
      expect(text).toContain(`${code} before and after`)
      expect(text).toContain('After: Outcomes Matrix No. 1, as of 18 November 2024')
      expect(text).toContain(`${process.env.SITE_URL}/${key}/compare/1`)
      expect(text).toContain(`${at + 1} / ${pages.length}`)
      expect(text).toContain('14 of 24 issues · Change: Lowered')
    })
    const withRows = pages.filter((text) => /Res \d+ A title/u.test(text))
    expect(withRows.length).toBeGreaterThan(1)
    for (const text of withRows) expect(text).toMatch(/Issue Concern before Change/u)
    const all = pages.join(' ')
    expect(all).toContain('Of 14 issues: 14 lowered.')
    expect(all).toContain('Before ↓ After')
    expect(unspaced(all)).toContain(unspaced(LONG.slice(-200)))
    expect(all).toContain('What the levels mean')
    expect(all).toContain('Disclaimer: Illustrations.')
  })

  test(`an issue prints on ${format}`, async ({ page }) => {
    const { pages, isLandscape } = await printed(page, `/${key}/res-1`, format)
    expect([isLandscape, pages.length > 1]).toEqual([true, true])
    const code = key.toUpperCase()
    pages.forEach((text, at) => {
      expect(text).toContain(`${code} · Res 1 · Outcomes Matrix No. 1, as of 18 November 2024`)
      expect(text).toContain(`${process.env.SITE_URL}/${key}/res-1`)
      expect(text).toContain(`${at + 1} / ${pages.length}`)
    })
    const all = pages.join(' ')
    expect(all).toContain('How it ended: Revised · Lowered: High → Low · Addressed')
    expect(unspaced(all)).toContain(unspaced(`A report ${SOURCE}`))
    expect(pages.filter((text) => /Sources from [^/]*A report/u.test(text))).toHaveLength(1)
    expect(unspaced(all)).toContain(unspaced(LONG.slice(-200)))
    expect(all).toContain('What the levels mean')
    expect(all).toContain('Disclaimer: Illustrations.')
  })
}

test('no page brings its navigation to paper, or is cut at the edge', async ({ page }) => {
  const inside = 1047
  await page.setViewportSize({ width: inside, height: 700 })
  const paths = [
    ...[`/${key}/changes`, `/${key}/proposals`, '/search?q=Res+1', '/follow-ups'],
    '/instruments/wtsa-res-50',
  ]
  for (const path of paths) {
    const { pages } = await printed(page, path, 'A4')
    expect([path, /Follow-ups Instruments|Device theme/u.test(pages.join(' '))]).toEqual([
      path,
      false,
    ])
    await page.emulateMedia({ media: 'print' })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([path, width]).toEqual([path, inside])
    await page.emulateMedia({ media: null })
  }
  const { pages } = await printed(page, `/${key}/proposals`, 'A4')
  const withRows = pages.filter((text) => /ECP\/38A\d+/u.test(text))
  expect(withRows.length).toBeGreaterThan(1)
  for (const text of withRows) expect(text).toMatch(/Issue Concern/u)
})

test('the home page, an assembly and what is said of the publisher have a running head', async ({
  page,
}) => {
  const heads = [
    ['/', 'ITU assemblies: what is proposed and what came of it'],
    [`/${key}`, `${key.toUpperCase()} · Outcomes Matrix No. 1, as of 18 November 2024`],
    ['/about', 'Plenary · About'],
    ['/about/data', 'The data, for scripts'],
  ] as const
  for (const [path, head] of heads) {
    const { pages } = await printed(page, path, 'Letter')
    pages.forEach((text, at) => {
      expect(text).toContain(head)
      expect(text).toContain(`${process.env.SITE_URL}${path}`)
      expect(text).toContain(`${at + 1} / ${pages.length}`)
    })
  }
})

test('the table of levels is cut on no paper, upright or not', async ({ page }) => {
  await page.goto(`/${key}`)
  await page.emulateMedia({ media: 'print' })
  for (const millimetres of [277, 259, 190]) {
    await page.setViewportSize({ width: Math.floor((millimetres * 96) / 25.4), height: 700 })
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main figure, main figure :not(caption)')]
        .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
        .map(({ tagName }) => tagName),
    )
    expect([millimetres, cut]).toEqual([millimetres, []])
    await expect(page.getByRole('columnheader', { name: 'All', exact: true })).toBeInViewport()
  }
})

test('where it would hit keeps its heading with its drawing, and its table is printed', async ({
  page,
}) => {
  const path = await publishRows(db, 'printed-impact', (kind) =>
    rowsOf(kind).map((row) => ({
      ...row,
      cells: {
        ...row.cells,
        ...{ themes: ['cybersecurity'], organizations: [{ organization: 'ietf', how: null }] },
      },
    })),
  )
  const { pages } = await printed(page, `/${path}`, 'A4')
  const named = pages.find((text) => text.includes('Where it would hit'))
  expect(named).toMatch(/Where it would hit .*Each square is .*IETF/u)
  expect(pages.join(' ')).toMatch(/All its issues .*IETF 14 High, 10 Low/u)
})

test('a row is not split where it fits a page', async ({ page }) => {
  const { pages } = await printed(page, `/${key}/issues?concern=low`, 'A4')
  const rows = Array.from({ length: 10 }, (_, at) => at + 15)
  for (const row of rows) {
    const holding = pages.filter((text) => text.includes(`Res ${row} A title`))
    expect([row, holding.length]).toEqual([row, 1])
    expect(holding[0]).toContain(`ECP/38A${row}/1`)
  }
})

test('what changed leaves no heading alone, and no page half empty', async ({ page }) => {
  const path = await publishRows(db, 'printed-changes', (kind) =>
    Array.from({ length: 9 }, (_, at) =>
      aRow(`res-${at + 1}`, {
        ...{ reference: `Res ${at + 1}`, title: 'A title', concern: 'high' },
        implications: kind === 'issues' ? LONG : null,
      }),
    ),
  )
  const { pages } = await printed(page, `/${path}/changes?from=issues-1&to=outcomes-1`, 'A4')
  const named = pages.find((text) => text.includes('Issue by issue'))
  expect(named).toContain('Res 1 A title')
  for (let row = 1; row <= 9; row++) {
    const [holding] = pages.filter((text) => text.includes(`Res ${row} A title`))
    expect(holding?.split(`Res ${row} A title`)[1]).toContain('A remit without an end')
  }
  const lengths = pages.map((text) => text.length)
  for (const length of lengths.slice(1, -1)) {
    expect(length).toBeGreaterThan(0.75 * Math.max(...lengths))
  }
})

test('before and after leaves no heading alone, and splits a row rather than leave a page blank', async ({
  page,
}) => {
  const { pages } = await printed(page, `/${key}/compare`, 'A4')
  const counted = pages.findIndex((text) => text.includes('24 issues Modifications to existing'))
  expect(pages[counted]).toContain('Res 1 A title')
  expect(pages[counted]).toContain('A remit without an end')
  for (let row = 2; row <= 24; row++) {
    const holding = pages.filter((text) => text.includes(`ECP/38A${row}/1`))
    expect([row, holding.length]).toEqual([row, 1])
  }
})
