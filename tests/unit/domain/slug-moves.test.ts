import { describe, expect, it } from 'vitest'
import { blankCells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { slugMoves } from '@/lib/domain/slug-moves'

/** Issues by their id, each with its address; a star marks one that was published. */
function matrix(addresses: Readonly<Record<string, string>>) {
  return new Map(
    Object.entries(addresses).map(([id, address]): [string, DraftIssue] => {
      const cells = blankCells(address.replace('*', ''), 'a0')
      return [id, { id, present: true, slugFixed: address.endsWith('*'), cells }]
    }),
  )
}

const moved = (seen: Record<string, string>, then: Record<string, string>) => {
  const { moves, left } = slugMoves(matrix(seen), matrix(then))
  return { moves: moves.map(({ before, after }) => `${before} → ${after}`), left }
}

describe('addresses that are given back', () => {
  it('are each free when it is taken', () => {
    const { moves } = moved({ one: 'b', two: 'c' }, { one: 'a', two: 'b' })
    expect(moves).toEqual(['b → a', 'c → b'])
    expect(moved({ two: 'c', one: 'b' }, { two: 'b', one: 'a' }).moves).toEqual(['b → a', 'c → b'])
  })

  it('change places by one stepping aside', () => {
    expect(moved({ one: 'a', two: 'b' }, { one: 'b', two: 'a' }).moves).toEqual([
      'b → b-2',
      'a → b',
      'b-2 → a',
    ])
  })

  it('are taken from an issue that came later', () => {
    expect(moved({ one: 'b', late: 'a' }, { one: 'a' }).moves).toEqual(['a → a-2', 'b → a'])
  })

  it('stay where they were published', () => {
    expect(moved({ one: 'b*' }, { one: 'a' }).left).toMatchObject([{ why: 'slug-fixed' }])
    expect(moved({ one: 'b', late: 'a*' }, { one: 'a' }).left).toMatchObject([
      { issueId: 'one', why: 'slug-taken' },
    ])
  })
})
