import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keys } from '@/lib/words/en/keys'

test('the README names the same keys as the editor', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const [key, does] of keys.groups.flatMap((group) => [...group.keys])) {
    expect(readme).toContain(`| ${key} | ${does} |`)
  }
})
