import { expect, it } from 'vitest'
import { responsibleFor } from '@/lib/domain/responsible'
import { aHead } from '../../support/snapshot'

it.each([
  ['us', 'The Policy Desk'],
  [' Us ', 'The Policy Desk'],
  ['Member States', 'Member States'],
  ['US and Japan', 'US and Japan'],
  [null, null],
])('a follow-up of %j is for %j', (responsible, named) => {
  expect(responsibleFor({ responsible }, aHead())).toBe(named)
})
