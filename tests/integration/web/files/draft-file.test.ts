import { beforeAll, describe, expect, it } from 'vitest'
import { GET as compare } from '@/app/(staff)/staff/[assembly]/compare.csv/route'
import { GET as issues } from '@/app/(staff)/staff/[assembly]/issues.csv/route'
import { GET as proposals } from '@/app/(staff)/staff/[assembly]/proposals.csv/route'
import { fileHeaders } from '@/lib/formats/file-headers'
import { makePerson, signInCookie } from '@/tests/support/people'
import { writeAssembly, writePublication } from '@/tests/support/publication'
import { SITE, testSite } from '@/tests/support/site'
import { aHead, aProposal, aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testSite()
const people = { analyst: '', reviewer: '' }

const parameters = { params: Promise.resolve({ assembly: 'wtsa-24' }) }
function ask(handler: typeof issues, file: string, cookie?: string) {
  const headers = cookie === undefined ? {} : { cookie }
  return handler(new Request(`${SITE}/staff/wtsa-24/${file}`, { headers }), parameters)
}

beforeAll(async () => {
  const baseline = aSnapshot([aRow('res-9', { concern: 'low' })])
  await writeAssembly(db, baseline)
  await writePublication(db, baseline)
  await db.installation.create({
    data: { id: 1, publisher: 'The Policy Desk', publisherShort: 'Desk' },
  })
  await db.section.create({
    data: { assemblyKey: 'wtsa-24', key: 'new', heading: 'New', position: 1 },
  })
  await db.issue.create({
    data: {
      ...{ id: '7b5d2f53-7f0e-4a0e-8f6e-0a8f5f1f3c11', assemblyKey: 'wtsa-24', slug: 'new-1' },
      ...{ sortKey: 'a0', section: 'new', title: 'A draft', notes: 'MARKER of the desk' },
    },
  })
  const analyst = await makePerson(db, { role: 'analyst' })
  const reviewer = await makePerson(db, { role: 'reviewer', assemblies: [] })
  people.analyst = await signInCookie(db, analyst.personId)
  people.reviewer = await signInCookie(db, reviewer.personId)
})

describe('the file of a draft', () => {
  it('says that it is one, has no permanent link and nothing of the desk', async () => {
    const answer = await ask(issues, 'issues.csv', people.analyst)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-disposition': 'attachment; filename="wtsa-24-issues-draft-0.csv"',
      'cache-control': 'private, no-store',
    })
    const text = await answer.text()
    expect(text.split('\r\n')[0]).toBe(fileHeaders.issues.join(','))
    expect(text).toContain('wtsa-24:new-1,new,,A draft,')
    expect(text).toMatch(/,draft\/0,,\r\n$/u)
    expect(text).not.toContain('MARKER')
  })

  it('sets the draft beside its baseline', async () => {
    const lines = (await (await ask(compare, 'compare.csv', people.analyst)).text()).split('\r\n')
    expect(lines[1]).toMatch(/^wtsa-24:new-1,.*,new,.*issues\/1,draft\/0,,$/u)
    expect(lines[2]).toMatch(/^wtsa-24:res-9,.*,dropped,.*issues\/1,draft\/0,,$/u)
  })

  it('of proposals is the Issues Matrix’s until there is a baseline', async () => {
    const { assembly } = aHead()
    await writeAssembly(db, aSnapshot([], { assembly: { ...assembly, key: 'pp-26' } }))
    await db.issue.create({
      data: {
        ...{ id: '7b5d2f53-7f0e-4a0e-8f6e-0a8f5f1f3c12', assemblyKey: 'pp-26', slug: 'res-1' },
        ...{ sortKey: 'a0', proposals: [aProposal('p1', 'cept')] },
      },
    })
    const request = new Request(`${SITE}/staff/pp-26/proposals.csv`, {
      headers: { cookie: people.analyst },
    })
    const answer = await proposals(request, { params: Promise.resolve({ assembly: 'pp-26' }) })
    expect(answer.headers.get('content-disposition')).toContain('pp-26-proposals-issues-draft-0')
    expect(await answer.text()).toContain('pp-26:res-1')
  })

  it.each(['', '?tag=PUT'])('is for no script of another site: %s', async (query) => {
    for (const cookie of Object.values(people)) {
      const answer = await ask(proposals, `proposals.csv${query}`, cookie)
      expect([...answer.headers.keys()].join()).not.toContain('access-control')
    }
    const signedOut = await ask(proposals, `proposals.csv${query}`)
    expect([...signedOut.headers.keys()].join()).not.toContain('access-control')
  })

  it('is for staff who may read the draft', async () => {
    const signedOut = await ask(issues, 'issues.csv?concern=high')
    expect(signedOut.status).toBe(303)
    expect(signedOut.headers.get('location')).toBe(
      '/sign-in?next=%2Fstaff%2Fwtsa-24%2Fissues.csv%3Fconcern%3Dhigh',
    )
    expect((await ask(issues, 'issues.csv', people.reviewer)).status).toBe(403)
  })

  it('takes the same filters, and no number', async () => {
    const statusOf = async (query: string) =>
      (await ask(proposals, `proposals.csv?${query}`, people.analyst)).status
    expect(await statusOf('tag=MOD')).toBe(200)
    expect(await statusOf('tag=PUT')).toBe(400)
    expect(await statusOf('publication=issues/1')).toBe(400)
  })
})
