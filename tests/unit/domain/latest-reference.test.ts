import { describe, expect, it } from 'vitest'
import { latestReference } from '@/lib/domain/latest-reference'

const KNOWN = [
  {
    key: 'wtsa-res-50',
    kind: 'resolution',
    number: '50',
    aliases: [],
    editions: ['Florianópolis, 2004', 'Rev. Hammamet, 2016', 'Rev. New Delhi, 2024'],
  },
  { key: 'wtsa-res-64', kind: 'resolution', number: '64', aliases: [], editions: [] },
  {
    key: 'wtsa-res-101',
    kind: 'resolution',
    number: '101',
    aliases: ['[AFCP-1]'],
    editions: ['New Delhi, 2024'],
  },
  {
    key: 'pp-res-50',
    kind: 'resolution',
    number: '50',
    aliases: [],
    editions: ['Rev. Doha, 2026'],
  },
]

type Ended = Parameters<typeof latestReference>[0]
const latest = (ended: Partial<Ended>) =>
  latestReference({ reference: null, final_reference: null, result: null, ...ended }, 'WTSA', KNOWN)

describe('the reference by which an issue goes on', () => {
  it.each([
    ['Res 50', 'Res 50 (Rev. New Delhi, 2024)'],
    ['Resolution 50 (Rev. Hammamet, 2016)', 'Res 50 (Rev. New Delhi, 2024)'],
    ['Res 50 (Rev. Geneva, 2028)', 'Res 50 (Rev. Geneva, 2028)'],
    ['PP Res 50', 'PP Res 50 (Rev. Doha, 2026)'],
    ['Res 64', 'Res 64'],
    ['Res 7', 'Res 7'],
    ['[AFCP-1]', 'Res 101 (New Delhi, 2024)'],
    ['[AFCP-2]', '[AFCP-2]'],
    ['Proposal (OTT)', 'Proposal (OTT)'],
    [null, null],
  ])('of %s is %s', (reference, expected) => {
    expect(latest({ reference })).toBe(expected)
  })

  it('is in the revision that the assembly adopted, where the directory lacks it', () => {
    expect(latest({ reference: 'Res 64', final_reference: 'Res 64 (Rev. New Delhi, 2024)' })).toBe(
      'Res 64 (Rev. New Delhi, 2024)',
    )
  })

  it('is that of the new text that was adopted', () => {
    const adopted = { result: 'adopted-new', final_reference: 'Res 104 (New Delhi, 2024)' } as const
    expect(latest({ reference: 'NEW (AI)', ...adopted })).toBe('Res 104 (New Delhi, 2024)')
  })

  it.each([
    ['Draft new Resolution [IAP-1]', 'adopted-new', 'Res 101', 'Res 101 (New Delhi, 2024)'],
    ['Draft new Res 9', 'adopted-new', 'Res 104 (New Delhi, 2024)', 'Res 104 (New Delhi, 2024)'],
    ['Draft new Opinion 3', 'adopted-new', 'Opinion 3', 'Opinion 3'],
    ['Opinion (IXP)', 'adopted-new', 'Opinion on exchange points', 'Opinion on exchange points'],
    ['Res 7', 'revised', 'Res 50 (Rev. Hammamet, 2016)', 'Res 50 (Rev. New Delhi, 2024)'],
    ['Res 7', 'revised', 'its annex', 'Res 7'],
    ['Res 7', 'revised', null, 'Res 7'],
    ['Res 50', 'revised', null, 'Res 50'],
    ['Res 50 (Rev. Hammamet, 2016)', 'revised', null, 'Res 50'],
  ] as const)('of %s, %s as %s, is %s', (reference, result, ...[final, expected]) => {
    expect(latest({ reference, result, final_reference: final ?? null })).toBe(expected)
  })

  it('is not that of another text into which it was merged', () => {
    const merged = { result: 'merged', final_reference: 'Res 50 (Rev. New Delhi, 2024)' } as const
    expect(latest({ reference: 'NEW (DNS)', ...merged })).toBe('NEW (DNS)')
    expect(latest({ reference: 'Res 64', ...merged })).toBe('Res 64')
  })
})
