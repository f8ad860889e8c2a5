import { expect, it } from 'vitest'
import { en } from '@/lib/words/en'

const { entries } = en.public

it('a title of an entry says out of context what it is', () => {
  const arb = entries.inFull('ARB', 'League of Arab States')
  expect(entries.proponents.heading(arb)).toBe(
    'ARB, League of Arab States: its proposals to ITU assemblies',
  )
  expect(entries.organizations.heading(entries.inFull('IETF', 'IETF'))).toBe(
    'IETF: how proposals to ITU assemblies would affect it',
  )
})
