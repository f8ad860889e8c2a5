import { describe, expect, it } from 'vitest'
import type { PublicationMark } from '@/lib/domain/publication'
import { pairName, readPair } from '@/lib/domain/publication-pair'

const mark = (kind: 'issues' | 'outcomes', number: number, part: Partial<PublicationMark> = {}) =>
  ({
    ...{ kind, number, asOf: '2024-10-14', publishedAt: '2024-10-14T00:00:00Z' },
    ...{ contentHash: `${kind}${number}`, withdrawn: null, removed: null, baseline: null },
    ...{ corrects: null, correctedBy: null },
    ...part,
  }) satisfies PublicationMark

const gone = { at: '2024-10-20T00:00:00Z', reason: 'A slip.' }
const published = [
  mark('outcomes', 1, { baseline: 2 }),
  mark('issues', 4),
  mark('issues', 3, { removed: gone }),
  mark('issues', 2, { withdrawn: gone }),
  mark('issues', 1),
]

const read = (query: string, publications: PublicationMark[] = published) => {
  const { pair, faults, isNamed } = readPair(new URLSearchParams(query), publications)
  const names = pair && `${pairName(pair.from)} ${pairName(pair.to)}`
  return { names, faults: faults.map(({ fault }) => fault), isNamed }
}

describe('the two publications that an address compares', () => {
  it.each([
    ['from=issues-1&to=issues-4', 'issues-1 issues-4'],
    ['FROM=Issues/1&to=%20ISSUES-4&utm_source=x', 'issues-1 issues-4'],
    ['from=issues-1&from=issues-1&to=outcomes-1', 'issues-1 outcomes-1'],
  ])('are named by kind and number: %s', (query, names) => {
    expect(read(query)).toEqual({ names, faults: [], isNamed: true })
  })

  it.each([
    ['', 'issues-2 outcomes-1'],
    ['to=issues-4', 'issues-2 issues-4'],
    ['to=outcomes-1', 'issues-2 outcomes-1'],
    ['from=issues-1', 'issues-1 issues-4'],
    ['from=issues-4', 'issues-4 outcomes-1'],
    ['from=&to=', 'issues-2 outcomes-1'],
  ])('where it names fewer are the latest and the one before it: %s', (query, names) => {
    expect(read(query)).toEqual({ names, faults: [], isNamed: false })
  })

  it('are turned round where the later one stands first, and that is said', () => {
    expect(read('from=outcomes-1&to=issues-1')).toEqual({
      ...{ names: 'issues-1 outcomes-1', faults: ['turned'], isNamed: true },
    })
  })

  it.each([
    ['from=issues-1&to=issues-1', 'same'],
    ['from=issues-1&to=issues-9', 'unknown'],
    ['from=issues-1&to=latest', 'unreadable'],
    ['from=issues-01&to=issues-4', 'unreadable'],
    ['from=issues-1&from=issues-2&to=issues-4', 'twice'],
    ['from=outcomes-1', 'missing'],
    ['to=issues-1', 'missing'],
  ])('are none where they cannot be told: %s', (query, fault) => {
    expect(read(query)).toMatchObject({ names: null, faults: [fault] })
  })

  it.each([
    ['to=outcomes-1', [mark('issues', 1), mark('outcomes', 1)], 'alone'],
    [
      'to=outcomes-1',
      [
        mark('issues', 1),
        mark('issues', 2, { removed: gone }),
        mark('outcomes', 1, { baseline: 2 }),
      ],
      'alone',
    ],
    ['from=issues-1', [mark('issues', 1), mark('issues', 2, { withdrawn: gone })], 'alone'],
    ['from=issues-2', [1, 2].map((number) => mark('issues', number)), 'missing'],
    [
      'from=issues-2',
      [mark('issues', 1), mark('issues', 2), mark('issues', 3, { removed: gone })],
      'missing',
    ],
    [
      'to=outcomes-2',
      [mark('outcomes', 1, { removed: gone }), mark('outcomes', 2), mark('outcomes', 3)],
      'missing',
    ],
  ])('say whether another could be named where none goes with one: %s of %#', (...of) => {
    const [query, publications, fault] = of
    expect(read(query, publications)).toMatchObject({ names: null, faults: [fault] })
  })

  it('repeat what was asked for on one line, and say where it was cut', () => {
    const faultsOf = (query: string) => readPair(new URLSearchParams(query), published).faults
    expect(faultsOf('from=a%0D%0A%E2%80%AEb')).toEqual([
      { fault: 'unreadable', name: 'from', value: 'a b' },
    ])
    const long = '𝔵'.repeat(61)
    expect(faultsOf(`${long}1=a&${long}2=a`)).toEqual([
      { fault: 'name', name: `${'𝔵'.repeat(60)}…` },
    ])
  })

  it('are found beside a name that is not known, which is said', () => {
    expect(read('from=issues-1&to=issues-4&concern=high')).toMatchObject({
      ...{ names: 'issues-1 issues-4', faults: ['name'] },
    })
  })

  it('are none while there is one', () => {
    expect(read('', [mark('issues', 1)])).toMatchObject({ names: null, faults: [] })
    expect(read('', [])).toMatchObject({ names: null, faults: [] })
    expect(read('from=issues-1', [mark('issues', 1)])).toMatchObject({ names: null, faults: [] })
  })
})
