import { randomUUID } from 'node:crypto'
import { type APIResponse, expect } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import type { Cells } from '@/lib/domain/columns'
import { postComment } from '@/lib/matrix/comments/post-comment'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { saveChanges } from '@/lib/matrix/save-changes'
import { test } from '../../support/browser-test'
import { addition, change, contextOf, makeTestAssembly } from '../../support/matrix'

const MARKER = 'qxmarkerzw'
const TICKED = ['not-assessed', 'no-source', 'no-result', 'not-ready', 'set-aside', 'objection']

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

const marked = (cells: Partial<Cells> = {}): Partial<Cells> => ({
  notes: `${MARKER} notes`,
  held: null,
  readiness: 'ready',
  section: 'existing',
  reference: 'Res 50',
  title: 'Cybersecurity',
  concern: 'high',
  concern_rationale: 'Because it would widen the remit.',
  ...cells,
})

/** What a draft says after the publication, in every public column of text and list. */
const later: Partial<Cells> = {
  title: `${MARKER} title`,
  summary: `${MARKER} summary`,
  implications: `${MARKER} implications`,
  concern_rationale: `${MARKER} rationale`,
  position: `${MARKER} position`,
  final_reference: `${MARKER} final`,
  outcome_summary: `${MARKER} outcome`,
  residual_rationale: `${MARKER} residual`,
  organizations: [{ organization: 'ietf', how: MARKER }],
  sources: [
    { url: `https://${MARKER}.example`, title: null, kind: null, language: null, access: null },
  ],
  follow_ups: [
    {
      id: MARKER,
      action: MARKER,
      responsible: null,
      where: null,
      due: null,
      state: 'open',
      url: null,
    },
  ],
  progress: [
    {
      id: MARKER,
      at: '2024-10-18T10:00Z',
      body: MARKER,
      state: null,
      document: null,
      note: null,
      url: null,
    },
  ],
  proposals: [
    {
      id: MARKER,
      tag: 'ADD',
      origins: [],
      document: MARKER,
      keyPoints: MARKER,
      url: null,
      fate: null,
      concern: null,
      concernRationale: null,
      supporters: [],
      opponents: [],
    },
  ],
}

/** A matrix whose publications are clean and whose draft, candidates and people bear the marker. */
async function makeMarkedMatrix() {
  const assembly = await makeTestAssembly(db, `marked-${randomUUID().slice(0, 8)}`)
  const editor = await contextOf(db, 'editor', `${MARKER} editor`)
  const save = (changes: unknown[]) => saveChanges(editor, { assembly, changes })
  const publish = async (kind: string, asOf: string) => {
    const wish = { assembly, kind, asOf, title: `The ${kind} matrix` }
    const { candidate } = await makeCandidate(editor, wish)
    await publishCandidate(editor, { assembly, candidate, acknowledged: TICKED })
  }
  const added = addition('res-50', marked({ owner: editor.actor.personId }))
  const removed = addition('removed-one', marked({ title: `${MARKER} removed` }))
  await save([
    added,
    addition('held-one', marked({ held: `${MARKER} held`, title: `${MARKER} held` })),
    removed,
    {
      ...change(removed.issueId, 'title', [null, null]),
      column: 'present',
      before: true,
      after: false,
    },
  ])
  const talk = { assembly, issueId: added.issueId, column: 'concern', objection: 'low' }
  const ids = { thread: randomUUID(), id: randomUUID() }
  await postComment(editor, { ...talk, ...ids, text: `${MARKER} comment` })
  await publish('issues', '2024-10-14')
  await publish('outcomes', '2024-11-18')
  const before = new Map<string, unknown>(Object.entries(added.after ?? {}))
  const changes = Object.entries(later).map(([column, after]) => ({
    id: randomUUID(),
    issueId: added.issueId,
    column,
    before: before.get(column),
    after,
  }))
  const answer = await save(changes)
  expect(answer.saved).toHaveLength(changes.length)
  await save([change(added.issueId, 'title', ['Cybersecurity', `${MARKER} set aside`])])
  for (const kind of ['issues', 'outcomes']) {
    await makeCandidate(editor, { assembly, kind, asOf: '2024-12-01', title: `${MARKER} title` })
  }
  return assembly
}

const pagesOf = (assembly: string) => [
  '/',
  '/organizations',
  '/organizations/ietf',
  '/instruments/wtsa-res-50',
  '/proponents/arab-states',
  '/themes/cybersecurity',
  '/glossary',
  '/search?q=cybersecurity',
  `/${assembly}`,
  `/${assembly}/proposals`,
  `/${assembly}/proposals?publication=issues/1`,
  `/${assembly}/issues`,
  `/${assembly}/issues/1`,
  `/${assembly}/issues/2`,
  `/${assembly}/outcomes`,
  `/${assembly}/outcomes/1`,
  `/${assembly}/outcomes/2`,
  `/${assembly}/compare`,
  `/${assembly}/compare/1`,
  `/${assembly}/changes`,
  `/${assembly}/changes?from=issues-1&to=issues-2`,
  `/${assembly}/changes.csv`,
  `/${assembly}/changes.csv?from=issues-1&to=outcomes-2`,
  `/${assembly}/issues/1/preview.png`,
  `/${assembly}/issues/2/preview.png`,
  `/${assembly}/res-50`,
  `/${assembly}/held-one`,
  `/${assembly}/removed-one`,
  `/${assembly}/no-such-issue`,
  `/${assembly}/issues?q=cybersecurity&sort=-concern&concern=high&nonsense=1`,
  `/${assembly}/issues?q=nothing-has-this-word`,
  `/no-such-assembly`,
  `/${assembly}/no-such-issue/deeper`,
  '/%FF',
  '/sign-in',
  '/api/health',
]

const filesOf = (assembly: string) =>
  ['issues', 'outcomes', 'compare', 'proposals', 'follow-ups'].flatMap((name) =>
    ['', '?for=excel', '?for=excel&separator=semicolon', '?publication=1', '?publication=2'].map(
      (query) => `/${assembly}/${name}.csv${query}`,
    ),
  )

const staffPaths = (assembly: string) => [
  '/staff',
  `/staff/${assembly}`,
  `/staff/${assembly}/publish`,
  `/staff/${assembly}/publish/issues`,
  `/staff/${assembly}/issues.csv`,
  `/staff/${assembly}/outcomes.csv`,
  `/staff/${assembly}/compare.csv`,
  `/staff/${assembly}/proposals.csv`,
  `/staff/${assembly}/follow-ups.csv`,
]

async function expectClean(answer: APIResponse, what: string) {
  const heard = `${JSON.stringify(answer.headersArray())}\n${await answer.text()}`
  expect(heard.toLowerCase().includes(MARKER), `the marker in ${what}`).toBe(false)
  expect(answer.status(), what).toBeLessThan(500)
}

test('nothing of a draft, a candidate or a staff column reaches anybody signed out', async ({
  request,
}) => {
  const assembly = await makeMarkedMatrix()
  const asked = [...pagesOf(assembly), ...filesOf(assembly), ...staffPaths(assembly)]
  const ways = [
    {},
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' },
    { accept: 'application/json' },
  ]
  for (const path of asked) {
    for (const headers of ways) {
      const url = 'rsc' in headers ? `${path}${path.includes('?') ? '&' : '?'}_rsc=abc12` : path
      const answer = await request.get(url, { headers, maxRedirects: 0 })
      await expectClean(answer, `${url} ${JSON.stringify(headers)}`)
    }
    await expectClean(await request.head(path, { maxRedirects: 0 }), `HEAD ${path}`)
  }
  for (const verb of [
    'get-matrix',
    'get-gate',
    'list-cell-history',
    'list-comments',
    'list-threads',
    'no-such-verb',
  ]) {
    const data = { assembly, kind: 'issues', issueId: randomUUID(), column: 'title' }
    const answer = await request.post(`/api/staff/${verb}`, { data })
    expect(answer.status()).toBeGreaterThanOrEqual(400)
    await expectClean(answer, `POST ${verb}`)
  }
})

test('an issue that no publication holds answers exactly as an unknown one', async ({
  request,
}) => {
  const assembly = await makeMarkedMatrix()
  const bodyOf = async (slug: string) => {
    const answer = await request.get(`/${assembly}/${slug}`)
    const body = await answer.text()
    const plain = body
      .replaceAll(slug, 'SLUG')
      .replace(/nonce="[^"]*"/g, '')
      .replace(/"nonce":"[^"]*"|\\"nonce\\":\\"[^"]*\\"/g, '')
    return { status: answer.status(), length: plain.length }
  }
  const unknown = await bodyOf('no-such')
  expect(unknown.status).toBe(404)
  expect(await bodyOf('held-one')).toEqual(unknown)
})
