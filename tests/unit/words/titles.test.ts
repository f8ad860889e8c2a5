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

it('a title of an index says out of context what it is, and stands in no other', () => {
  const { across, glossary, search } = en.public
  const { instruments, organizations, proponents, themes } = entries
  const pages = [instruments, organizations, proponents, themes]
  const titles = [...pages, across.followUps, glossary, search].map(({ outside }) => outside)
  for (const title of titles) expect(title).toContain('ITU assemblies')
  expect(new Set(titles).size).toBe(7)
})
