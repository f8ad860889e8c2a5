import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import type { Reference } from '@/lib/domain/reference/reference'
import { referenceKey } from '@/lib/domain/reference/reference-key'
import { sameReference } from '@/lib/domain/reference/same-reference'
import { anyReference } from '@/tests/unit/domain/reference/arbitrary-reference'

function read(text: string): Reference {
  const reference = parseReference(text)
  if (reference === null) throw new Error(`${text} is no reference.`)
  return reference
}

const found: [string, string][] = [
  ['Res 64', 'Resolution 64 (Rev. Hammamet, 2016)'],
  ['RES64', 'WTSA-16 Res 64'],
  ['Resolution 64 (Rev. Dubai, 2012)', 'Res 64'],
  ['PP Res 102', 'Res 102'],
  ['AFCP-42A1/1', 'AFCP/42A1/1'],
  ['AFCP/42A1', 'AFCP/42A1/1'],
  ['AFCP/42', 'AFCP/42A1/1'],
  ['Addendum 12 to Document 45-E', 'EUR/45A12/1'],
  ['WTSA16/45(Add.12)-E', 'EUR/45A12/1'],
  ['MOD EUR/45A12/1', 'EUR/45A12/1'],
  ['34A1', '34(Rev.1)A1'],
  ['IAP/46A9', '46A9'],
  ['42A5', 'Doc 42 (Addenda 1–11)'],
  ['ACP/67A1/2', 'ACP/67A1/1 to ACP/67A1/4'],
  ['DT/4', 'WTSA-12 DT/4-E'],
  ['T13-WTSA.16-C-42!A1!MSW-E', 'AFCP/42A1/1'],
  ['IAP-5', '[IAP-5]'],
  ['com 6/4', 'COM6/4'],
]
const passedOver: [string, string][] = [
  ['Res 6', 'Res 64'],
  ['Res 64', 'Decision 64'],
  ['PP Res 64', 'WTSA Res 64'],
  ['AFCP/42A1/1', 'AFCP/42A1'],
  ['AFCP/42A1/1', 'AFCP/42A1/10'],
  ['AFCP/42A1', 'AFCP/42A11/1'],
  ['AFCP/42A1/1', 'ARB/42A1/1'],
  ['ATU-69A1', 'AFCP/69A1'],
  ['34(Rev.2)A1', '34(Rev.1)A1'],
  ['42A12', 'Doc 42 (Addenda 1–11)'],
  ['WTSA12/DT/4', 'WTSA16/DT/4'],
  ['DT/31', '31A1'],
  ['Doc 31', 'DT/31'],
  ['AFCP-1', '[AFCP-10]'],
]

describe('the same reference', () => {
  it.each(found)('%j finds %j', (query, candidate) => {
    expect(sameReference(read(query), read(candidate))).toBe(true)
  })

  it.each(passedOver)('%j does not find %j', (query, candidate) => {
    expect(sameReference(read(query), read(candidate))).toBe(false)
  })

  it('has one key in all its spellings', () => {
    const key = (text: string) => referenceKey(read(text))
    expect(key('RES64')).toBe(key('Resolution 64 (Rev. Hammamet, 2016)'))
    expect(key('WTSA-16 Res 64')).toBe(key('WTSA Res 64'))
    expect(key('AFCP-42A1/1')).toBe(key('ADD AFCP/42(Add.1)/1-E'))
    expect(key('IAP-5')).toBe(key('[iap-5]'))
    expect(key('Res 6')).not.toBe(key('Res 64'))
    expect(key('PP Res 64')).not.toBe(key('WTSA Res 64'))
    expect(key('AFCP/42A1')).not.toBe(key('AFCP/42A1/1'))
  })

  it('finds itself, and a key tells no more apart than the eye', () => {
    fc.assert(
      fc.property(anyReference, anyReference, (one, other) => {
        expect(sameReference(one, one)).toBe(true)
        if (referenceKey(one) === referenceKey(other)) {
          expect(sameReference(one, other)).toBe(true)
        }
      }),
    )
  })
})
