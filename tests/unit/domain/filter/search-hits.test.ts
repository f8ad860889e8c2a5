import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchHits } from '@/lib/domain/filter/search-hits'
import { aHead } from '@/tests/support/snapshot'

const head = aHead()
const marked = (q: string, text: string, kind: 'inText' | 'inReference' = 'inText') =>
  searchHits([q], head)
    ?.[kind](text)
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join('')

describe('a word that was searched for', () => {
  it.each([
    ['cyber', 'Cybersecurity and cyber', '[Cyber]security and [cyber]'],
    ['resume', 'Le résumé', 'Le [résumé]'],
    ['resume', 'Le re\u0301sume\u0301 suit', 'Le [re\u0301sume\u0301] suit'],
    ['ai', 'The domain of AI', 'The domain of [AI]'],
    ['fi', 'The ﬁrst', 'The [ﬁ]rst'],
    ['telecom ict', 'ICTs in telecommunication', '[ICT]s in [telecom]munication'],
    ['اقتراح', 'والاقتراح', 'وال[اقتراح]'],
    ['网络', '在网络上', '在[网络]上'],
    ['οδος', 'ΟΔΟΣ', '[ΟΔΟΣ]'],
    ['nothing', 'Nowhere', 'Nowhere'],
    ['a', '', ''],
  ])('%s is marked in %j, case and accents aside, by how a word begins', (q, text, whole) => {
    expect(marked(q, text)).toBe(whole)
  })

  it('is marked with what stands beside it once, where searches overlap', () => {
    expect(
      searchHits(['standard', 'standards body'], head)
        ?.inText('Standards bodies')
        .map(({ text }) => text),
    ).toEqual(['Standards', ' bodies'])
  })
})

describe('a reference that was searched for', () => {
  it.each([
    ['Res 64', 'Resolution 64 (Rev. Hammamet, 2016), Resolution 50'],
    ['WTSA Res 64', 'RES64'],
    ['AFCP-42A1/1', 'ATU/42A1/1'],
    ['42A16', '42A16 [AFCP-5]; 46A11 (IAP-6)'],
  ])('%s is marked in %j in whichever spelling', (q, text) => {
    expect(marked(q, text, 'inReference')).toMatch(/\[.+\]/u)
    expect(marked(q, text)).toBe(text)
  })

  it('is marked alone among others, and another number is not', () => {
    expect(marked('46A11', '42A16 [AFCP-5]; 46A11 (IAP-6)', 'inReference')).toBe(
      '42A16 [AFCP-5]; [46A11] (IAP-6)',
    )
    expect(marked('Res 6', 'Res 64, Res 6', 'inReference')).toBe('Res 64, [Res 6]')
    expect(marked('PP Res 64', 'Res 64', 'inReference')).toBe('Res 64')
  })
})

it('nothing is marked where nothing is searched for', () => {
  expect(searchHits([], head)).toBeNull()
})

it('no letter is lost or added by marking, whatever is searched for in whatever text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (q, text) => {
      for (const kind of ['inText', 'inReference'] as const) {
        const parts = searchHits([q], head)?.[kind](text) ?? []
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }
    }),
  )
})
