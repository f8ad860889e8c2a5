import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isReservedAssembly, isReservedSlug } from '@/lib/domain/reserved'

const isGroup = (folder: string) => /^\(.*\)$/u.test(folder)
const isDynamic = (folder: string) => /^\[.*\]$/u.test(folder)

/** The words that pages and files under a folder take up, groups opened, `issues.csv` as `issues`. */
const wordsUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isDynamic(entry.name))
    .flatMap(({ name }) =>
      isGroup(name) ? wordsUnder(path.join(folder, name)) : [name.split('.')[0] ?? name],
    )

/** Files that Next serves at the top under a name of their own. */
const specialWords = () =>
  readdirSync('app')
    .map((name) => name.split('.')[0] ?? name)
    .filter((stem) => ['robots', 'sitemap', 'favicon', 'manifest'].includes(stem))

describe('an address that a page has', () => {
  it('is reserved among the issues of an assembly', () => {
    const words = wordsUnder('app/(public)/[assembly]')
    expect(words).toEqual(expect.arrayContaining(['issues', 'outcomes', 'compare', 'proposals']))
    expect(words.filter((word) => !isReservedSlug(word))).toEqual([])
  })

  it('is reserved among the assemblies', () => {
    const words = [...wordsUnder('app'), ...specialWords(), ...wordsUnder('public')]
    expect(words).toEqual(expect.arrayContaining(['staff', 'sign-in', 'api', 'static']))
    expect(words.filter((word) => !isReservedAssembly(word))).toEqual([])
  })

  it('is reserved among the assemblies on the staff’s side too', () => {
    const words = wordsUnder('app/(staff)/staff')
    expect(words).toContain('me')
    expect(words.filter((word) => !isReservedAssembly(word))).toEqual([])
  })
})

describe('a word kept for a page to come', () => {
  it.each([
    ...['issues', 'outcomes', 'compare', 'changes', 'proposals', 'follow-ups', 'updates', 'all'],
    ...['history'],
  ])('%s is no issue', (word) => {
    expect(isReservedSlug(word)).toBe(true)
  })

  it.each([
    ...['staff', 'sign-in', 'api', 'embed', 'feeds', 'instruments', 'organizations', 'proponents'],
    ...['themes', 'glossary', 'about', 'search', 'follow-ups', 'users', 'settings', 'me', 'new'],
    ...['static', 'robots', 'sitemap', 'favicon', 'en', 'fr', 'zz'],
  ])('%s is no assembly', (word) => {
    expect(isReservedAssembly(word)).toBe(true)
  })

  it('leaves the others free', () => {
    expect(['res-64', 'new-3', 'all-1'].filter(isReservedSlug)).toEqual([])
    expect(['wtsa-24', 'pp', 'ppx', 'a1'].filter(isReservedAssembly)).toEqual(['pp'])
  })
})
