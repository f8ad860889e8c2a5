import { describe, expect, it } from 'vitest'
import { newestOf, type PublicationMark } from '@/lib/domain/publication'
import { aSnapshot } from '../../support/snapshot'

const assembly = { ...aSnapshot([]).head.assembly, stageByHand: null }
const gone = { at: '2026-01-01T00:00:00Z', reason: 'A slip.' }

const mark = (number: number, publishedAt: string, part: Partial<PublicationMark> = {}) =>
  ({
    ...{ kind: 'issues', number, asOf: '2024-10-14', publishedAt, contentHash: `${number}` },
    ...{ withdrawn: null, removed: null, baseline: null, corrects: null, correctedBy: null },
    ...part,
  }) satisfies PublicationMark

describe('the publication that was made last', () => {
  it('is found over all assemblies, whatever day their matrices are as of', () => {
    const found = newestOf([
      { assembly: { ...assembly, key: 'a' }, publications: [mark(1, '2025-03-01T12:00:00Z')] },
      {
        assembly: { ...assembly, key: 'b' },
        publications: [
          mark(9, '2025-06-02T12:00:00Z', { removed: gone }),
          mark(8, '2025-06-01T12:00:00Z', { withdrawn: gone }),
          mark(7, '2025-05-01T12:00:00Z'),
          mark(6, '2025-02-01T12:00:00Z'),
        ],
      },
    ])
    expect([found?.assembly.key, found?.mark.number]).toEqual(['b', 7])
  })

  it('is none where none stands', () => {
    expect(
      newestOf([{ assembly, publications: [mark(1, '2025-03-01', { withdrawn: gone })] }]),
    ).toBe(null)
  })
})
