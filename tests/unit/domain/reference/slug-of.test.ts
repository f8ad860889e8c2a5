import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instrumentKey } from '@/lib/domain/reference/instrument-key'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import { slugOf } from '@/lib/domain/reference/slug-of'

const slugs: [string, string | null][] = [
  ['Res 50', 'res-50'],
  ['Resolution 50 (Rev. New Delhi, 2024)', 'res-50'],
  ['PP Res 102', 'pp-res-102'],
  ['[AFCP-1]', 'afcp-1'],
  ['COM6/4', 'com6-4'],
  ['AFCP-42A1/1', 'afcp-42a1-1'],
  ['Art. 1.1 abis)', 'art-1-1-abis'],
  ['NEW (AI)', 'new-ai'],
  ['Proposal (e-waste)', 'proposal-e-waste'],
  ['Genève, Łódź & Straße', 'geneve-lodz-strasse'],
  ['Draft “Opinion 7”', 'draft-opinion-7'],
  ['القرار', null],
  ['決議', null],
  ['—', null],
  ['', null],
]

describe('the address of an issue', () => {
  it.each(slugs)('of %j is %j', (reference, slug) => {
    expect(slugOf(reference)).toBe(slug)
  })

  it('is cut between words at sixty characters', () => {
    expect(slugOf('NEW (sustainable use of radio spectrum and satellite orbits and more)')).toBe(
      'new-sustainable-use-of-radio-spectrum-and-satellite-orbits',
    )
    expect(slugOf('x'.repeat(90))).toBe('x'.repeat(60))
  })

  it('is well-formed, whatever the reference', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const slug = slugOf(text)
        if (slug !== null) expect(slug).toMatch(/^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/)
      }),
    )
  })
})

const keys: [string, string, string][] = [
  ['WTSA', 'Resolution 64 (Rev. Hammamet, 2016)', 'wtsa-res-64'],
  ['WTSA', 'PP Res 102', 'pp-res-102'],
  ['WTSA', 'WTSA-16 Res 64', 'wtsa-res-64'],
  ['PP', 'Decision 5', 'pp-decision-5'],
  ['PP', 'CS/CV 2A', 'pp-cs-cv-2a'],
  ['WTSA', 'Recommendation ITU-T E.164', 'itu-t-rec-e-164'],
  ['WCIT', 'ITR Article 5A', 'itr-art-5a'],
]

it.each(keys)('at %s the instrument %j has the key %j', (body, reference, key) => {
  const parsed = parseReference(reference)
  expect(parsed?.form === 'instrument' && instrumentKey(body, parsed)).toBe(key)
})
