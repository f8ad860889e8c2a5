import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FOR_ANYBODY } from '@/lib/web/for-anybody'
import { en } from '@/lib/words/en'

const ours = FOR_ANYBODY['Access-Control-Expose-Headers']
  .split(', ')
  .filter((name) => name.startsWith('X-Plenary-'))

describe('a header that scripts of any site may read', () => {
  it.each(ours)('%s is described to who reads the files, and in the README', (name) => {
    const described = new RegExp(`${name}(?![-\\w])`, 'u')
    expect(JSON.stringify(en.public.data)).toMatch(described)
    expect(readFileSync('README.md', 'utf8')).toMatch(described)
  })
})
