import { describe, expect, it } from 'vitest'
import { asShown, sayUnknown } from '@/lib/domain/filter/as-shown'

describe('what somebody asked for, in a sentence', () => {
  it('stands on one line, without what cannot be seen', () => {
    expect(asShown(' a\r\n\tb\u202E\u0000 c ')).toBe('a b c')
  })

  it('is cut after 60 characters, none of them in halves', () => {
    expect(asShown('𝔵'.repeat(60))).toBe('𝔵'.repeat(60))
    expect(asShown('𝔵'.repeat(61))).toBe(`${'𝔵'.repeat(60)}…`)
  })

  it('is named once, and five of many at most', () => {
    const said = sayUnknown(['a', 'b', 'a ', 'c', 'd', 'e', 'f'], (name) => `No “${name}”.`)
    expect(said).toEqual(['No “a”.', 'No “b”.', 'No “c”.', 'No “d”.', 'No “e”.'])
  })
})
