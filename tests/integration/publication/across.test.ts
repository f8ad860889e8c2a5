import { beforeAll, describe, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import type { Across } from '@/lib/domain/across/standing-matrix'
import { getInstrument } from '@/lib/publication/get-instrument'
import { getOrganization } from '@/lib/publication/get-organization'
import { getProponent } from '@/lib/publication/get-proponent'
import { getTheme } from '@/lib/publication/get-theme'
import { listInstruments } from '@/lib/publication/list-instruments'
import { listOrganizations } from '@/lib/publication/list-organizations'
import { listProponents } from '@/lib/publication/list-proponents'
import { listThemes } from '@/lib/publication/list-themes'
import { testDatabase } from '@/tests/support/database'
import {
  withdraw,
  writeAssembly,
  writeCandidate,
  writePublication,
} from '@/tests/support/publication'
import { aHead, aProposal, aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testDatabase()
const context = { db: publishedIn(db) }

const pp = {
  ...aHead().assembly,
  ...{ key: 'pp-26', code: 'PP-26', body: 'PP', opensOn: '2026-11-09', closesOn: null },
}
const wtsa20 = {
  ...aHead().assembly,
  ...{ key: 'wtsa-20', code: 'WTSA-20', opensOn: '2022-03-01', closesOn: '2022-03-09' },
}
const hidden = { ...aHead().assembly, key: 'secret', code: 'SECRET-1' }

const named = (organization: string, how: string | null = null) => ({ organization, how })
const party = (proponent: string) => [{ proponent, source: null }]

async function writeDirectory() {
  await db.instrumentKind.create({ data: { key: 'resolution', word: 'Resolution', short: 'Res' } })
  for (const [key, body, number] of [
    ['wtsa-res-64', 'WTSA', '64'],
    ['wtsa-res-105', 'WTSA', '105'],
    ['pp-res-64', 'PP', '64'],
  ] as const) {
    await db.instrument.create({ data: { key, body, number, kindKey: 'resolution' } })
  }
  for (const key of ['ripe-ncc', 'apnic', 'ietf', 'unnamed']) {
    await db.organization.create({ data: { key, shortName: key.toUpperCase(), name: key } })
  }
  await db.organization.create({
    data: {
      ...{ key: 'rirs', shortName: 'RIRs', name: 'Registries' },
      members: { create: [{ memberKey: 'ripe-ncc' }, { memberKey: 'apnic' }] },
    },
  })
  await db.organization.create({
    data: {
      ...{ key: 'old-ietf', shortName: 'Old', name: 'Old', retired: true },
      mergedInto: 'ietf',
    },
  })
  for (const key of ['arab-states', 'cept', 'egypt']) {
    await db.proponent.create({
      data: { key, shortName: key, name: key, kind: 'regional-organization' },
    })
  }
  await db.theme.create({ data: { key: 'cybersecurity', name: 'Cybersecurity' } })
  await db.theme.create({ data: { key: 'children', name: 'Children' } })
}

beforeAll(async () => {
  await writeDirectory()
  const proposals = [
    aProposal('a', 'arab-states', { tag: 'MOD', opponents: party('cept'), fate: 'not-accepted' }),
    aProposal('b', 'cept', { supporters: party('egypt') }),
  ]
  const before = aSnapshot([
    aRow('res-64', {
      ...{ reference: 'Resolution 64', concern: 'high', themes: ['cybersecurity'], proposals },
      organizations: [named('rirs', 'They hand out addresses.')],
    }),
    aRow('new-1', { concern: 'medium', organizations: [named('old-ietf')] }),
    aRow('res-7', { concern: 'low', organizations: [named('ietf')] }),
  ])
  await writeAssembly(db, before)
  const one = await writePublication(db, before)
  const after = aSnapshot(
    [
      aRow('res-64', {
        ...{ reference: 'Resolution 64', concern: 'high', residual_concern: 'low' },
        ...{ themes: ['cybersecurity'], proposals, result: 'revised' },
        ...{ concern_status: 'addressed', final_reference: 'Res 64 (Rev. New Delhi, 2024)' },
        organizations: [named('rirs', 'They hand out addresses.')],
      }),
      aRow('new-1', {
        ...{ concern: 'medium', result: 'adopted-new', final_reference: 'Resolution 105' },
        ...{ proposals: [proposals[0] ?? aProposal('a', 'arab-states')] },
        organizations: [named('old-ietf')],
      }),
    ],
    { kind: 'outcomes', asOf: '2024-11-18' },
  )
  await writePublication(db, after, { baselineId: one.id })
  const wrong = aSnapshot([aRow('wrong', { themes: ['children'] })], { asOf: '2024-10-15' })
  await withdraw(db, (await writePublication(db, wrong, { number: 2 })).id)
  const only = aSnapshot(
    [
      aRow('res-64', {
        ...{ reference: 'Res 64', concern: 'positive' },
        proposals: [aProposal('c', 'citel'), aProposal('d', 'citel', { origins: [] })],
        organizations: [named('ripe-ncc'), named('rirs')],
      }),
    ],
    { assembly: pp },
  )
  await writeAssembly(db, only)
  await writePublication(db, only)
  const other = aSnapshot([aRow('res-2', { reference: 'Res 2' })], { assembly: wtsa20 })
  await writeAssembly(db, other)
  await writePublication(db, other)
  const draft = aSnapshot([aRow('res-1', { themes: ['children'] })], { assembly: hidden })
  await writeAssembly(db, draft, true)
  await writeCandidate(db, draft)
})

const slugs = (across: readonly Across<unknown>[]) =>
  across.flatMap(({ matrix, found }) =>
    found.map(({ item }) => `${matrix.assembly.key}/${item.row.slug}`),
  )

describe('an organization over all assemblies', () => {
  it('is named by itself and through a group, each with how, newest assembly first', async () => {
    const { across, groups, silent } = await getOrganization(context, 'ripe-ncc')
    expect(silent.map(({ assembly }) => assembly.key)).toEqual(['wtsa-20'])
    expect(groups.map(({ key }) => key)).toEqual(['rirs'])
    expect(across.flatMap(({ found }) => found.map(({ what }) => what))).toEqual([
      [
        { through: null, how: null },
        { through: 'rirs', how: null },
      ],
      [{ through: 'rirs', how: 'They hand out addresses.' }],
    ])
    expect(slugs(across)).toEqual(['pp-26/res-64', 'wtsa-24/res-64'])
  })

  it('is found under the keys of those merged into it, the dropped issues too', async () => {
    const { across, tally, keys } = await getOrganization(context, 'ietf')
    expect(slugs(across)).toEqual(['wtsa-24/new-1', 'wtsa-24/res-7'])
    expect([...keys].toSorted()).toEqual(['ietf', 'old-ietf'])
    expect(tally).toMatchObject({
      ...{ issues: 2, assemblies: 1 },
      before: [
        { key: 'medium', count: 1 },
        { key: 'low', count: 1 },
      ],
      became: [
        { key: '', count: 1 },
        { key: 'dropped', count: 1 },
      ],
    })
  })

  it('that was merged has no page of its own, one that nothing names an empty one', async () => {
    await expect(getOrganization(context, 'old-ietf')).rejects.toThrow('no entry')
    expect((await getOrganization(context, 'unnamed')).tally.issues).toBe(0)
  })

  it('stands in the index with its counts, the merged one does not', async () => {
    const { listed } = await listOrganizations(context)
    expect(
      listed.map(({ entry, tally }) => [entry.key, tally && [tally.issues, tally.assemblies]]),
    ).toEqual([
      ['apnic', [2, 2]],
      ['ietf', [2, 1]],
      ['ripe-ncc', [2, 2]],
      ['rirs', [2, 2]],
      ['unnamed', null],
    ])
  })
})

describe('a proponent over all assemblies', () => {
  it('made, supported or opposed proposals, each counted once however many issues it is on', async () => {
    const arab = await getProponent(context, 'arab-states')
    expect(slugs(arab.across)).toEqual(['wtsa-24/res-64', 'wtsa-24/new-1'])
    expect(arab.proposals).toEqual({
      ...{ made: 1, supported: 0, opposed: 0 },
      fates: [{ key: 'not-accepted', count: 1 }],
    })
    const { across, proposals } = await getProponent(context, 'cept')
    expect(proposals).toMatchObject({ made: 1, supported: 0, opposed: 1 })
    expect(across[0]?.found[0]?.what.map(({ part, proposal }) => [part, proposal.id])).toEqual([
      ['made', 'b'],
      ['opposed', 'a'],
    ])
    expect((await getProponent(context, 'egypt')).proposals.supported).toBe(1)
  })

  it('is told where nothing of it is recorded, and how many proposals there name nobody', async () => {
    const { absent } = await getProponent(context, 'arab-states')
    expect(absent.matrices.map(({ assembly }) => assembly.key)).toEqual(['pp-26', 'wtsa-20'])
    expect(absent).toMatchObject({ proposals: 2, unstated: 1 })
  })

  it('is counted in the index by the issues that name it on whatever side', async () => {
    const { listed } = await listProponents(context)
    expect(listed.map(({ entry, tally }) => [entry.key, tally?.issues])).toEqual([
      ['arab-states', 2],
      ['cept', 2],
      ['egypt', 1],
    ])
  })
})

describe('an instrument over all assemblies', () => {
  it('is that of its own body only, read from the reference in any spelling', async () => {
    expect(slugs((await getInstrument(context, 'wtsa-res-64')).across)).toEqual(['wtsa-24/res-64'])
    expect(slugs((await getInstrument(context, 'pp-res-64')).across)).toEqual(['pp-26/res-64'])
  })

  it('is not named by other assemblies of its body, and those of another body are none', async () => {
    const silent = async (key: string) =>
      (await getInstrument(context, key)).silent.map(({ assembly }) => assembly.key)
    expect(await silent('wtsa-res-64')).toEqual(['wtsa-20'])
    expect(await silent('pp-res-64')).toEqual([])
  })

  it('that a new text became says so', async () => {
    const { across } = await getInstrument(context, 'wtsa-res-105')
    expect(across.flatMap(({ found }) => found.map(({ what }) => what))).toEqual(['ended-in'])
  })

  it('stands in the index in the order in which people count', async () => {
    const { listed } = await listInstruments(context)
    expect(listed.map(({ entry, tally }) => [entry.key, tally?.issues])).toEqual([
      ['pp-res-64', 1],
      ['wtsa-res-64', 1],
      ['wtsa-res-105', 1],
    ])
  })
})

describe('a theme over all assemblies', () => {
  it('has the issues of the latest publications, none withdrawn, none of a candidate', async () => {
    expect(slugs((await getTheme(context, 'cybersecurity')).across)).toEqual(['wtsa-24/res-64'])
    expect(slugs((await getTheme(context, 'children')).across)).toEqual([])
    const { listed } = await listThemes(context)
    expect(listed.map(({ entry, tally }) => [entry.key, tally?.issues])).toEqual([
      ['children', undefined],
      ['cybersecurity', 1],
    ])
  })
})
