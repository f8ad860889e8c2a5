import { describe, expect, it } from 'vitest'
import { firstLines } from '@/lib/web/page-metadata'

describe('the description of a page', () => {
  it('is the text in one line', () => {
    expect(firstLines(' What matters.\n\nAnd why. ')).toBe('What matters. And why.')
  })

  it('is cut at a word where the text is longer than a card shows', () => {
    const lines = firstLines('Member States proposed much. '.repeat(30))
    expect(lines.length).toBeLessThanOrEqual(280)
    expect(lines).toMatch(/(Member|States|proposed|much\.)…$/u)
  })

  it('never cuts a character in two', () => {
    expect(firstLines('🜁'.repeat(400)).isWellFormed()).toBe(true)
    expect([...firstLines('🜁'.repeat(400))]).toHaveLength(280)
  })
})
