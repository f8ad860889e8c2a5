import { describe, expect, it } from 'vitest'
import { datasetOf, scriptJson } from '@/lib/formats/dataset'
import { aHead } from '@/tests/support/snapshot'

const url = 'https://plenary.example/wtsa-24/outcomes/1'
const described = {
  head: aHead({ kind: 'outcomes', asOf: '2024-11-18' }),
  name: 'WTSA-24 Outcomes Matrix',
  description: 'Each issue with what was proposed, its level of concern and why.',
  url,
  site: { name: 'Plenary', url: 'https://plenary.example' },
  number: 1,
  publishedAt: '2024-11-18T12:00:00.000Z',
  hash: 'ab',
  withdrawn: false,
  basedOn: ['https://plenary.example/wtsa-24/issues/2'],
  image: `${url}/preview.png`,
  files: [{ name: 'Outcomes', url: `${url}.csv`, bytes: 1234 }],
}

describe('a publication as a dataset of schema.org', () => {
  it('says whose it is, what of, under which licence, and where its files are', () => {
    expect(datasetOf(described)).toMatchObject({
      '@type': 'Dataset',
      '@id': url,
      version: '1',
      identifier: 'sha256:ab',
      contentReferenceTime: '2024-11-18',
      license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
      publisher: { '@type': 'Organization', name: 'The Policy Desk' },
      about: { '@type': 'Event', startDate: '2024-10-15', location: { name: 'New Delhi' } },
      isBasedOn: ['https://plenary.example/wtsa-24/issues/2'],
      distribution: [{ '@type': 'DataDownload', contentUrl: `${url}.csv`, contentSize: '1234 B' }],
    })
  })

  it('has a description of a length that is taken', () => {
    const lengthOf = (summary: string | null) =>
      datasetOf({ ...described, head: aHead({ summary }) }).description.length
    expect(lengthOf(null)).toBeGreaterThanOrEqual(50)
    expect(lengthOf('Short.')).toBeGreaterThanOrEqual(50)
    expect(lengthOf('long '.repeat(2000))).toBe(300)
  })

  it('leaves out what is not known', () => {
    const { assembly, publisher } = aHead()
    const head = aHead({
      assembly: { ...assembly, opensOn: null, closesOn: null, place: null },
      publisher: { ...publisher, licence: null },
    })
    const told = JSON.stringify(datasetOf({ ...described, head, hash: null, basedOn: [] }))
    expect(told).not.toMatch(/null|undefined|startDate|license|isBasedOn|identifier/u)
  })

  it('stands in a script that nothing in it can end', () => {
    const text = '</script><!-- <script> \u2028 &quot;'
    const json = scriptJson({ text })
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual({ text })
  })
})
