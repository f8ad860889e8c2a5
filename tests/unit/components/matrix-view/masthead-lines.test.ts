import { expect, it } from 'vitest'
import { beforeLine } from '@/components/matrix-view/masthead-lines'
import { en } from '@/lib/words/en'
import { aHead } from '@/tests/support/snapshot'

const lineAsOf = (asOf: string) => beforeLine(aHead({ asOf }), en.public)

it('an Issues Matrix as of a day up to the closing one was written before or during it', () => {
  const sentence = en.public.masthead.before('assembly')
  expect(lineAsOf('2024-10-14')).toBe(sentence)
  expect(lineAsOf('2024-10-24')).toBe(sentence)
  expect(lineAsOf('2024-10-24T18:00Z')).toBe(sentence)
})

it('one as of a later day, where the assembly is, says only what it holds', () => {
  expect(lineAsOf('2024-10-25')).toBe(en.public.masthead.proposedOnly)
  expect(lineAsOf('2024-10-24T19:00Z')).toBe(en.public.masthead.proposedOnly)
})
