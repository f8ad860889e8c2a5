import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WordDiff } from '@/components/ui/word-diff'

/** What was taken away in square brackets, what came in curly ones. */
function shown(before: string, after: string): string {
  const words = { removed: 'removed', added: 'added', blank: 'blank' }
  const html = renderToStaticMarkup(<WordDiff {...{ before, after, words }} />)
  return html
    .replace(/<span class="visually-hidden">.*?<\/span>/gu, '')
    .replace(/<del[^>]*>(.*?)<\/del>/gu, '[$1]')
    .replace(/<ins[^>]*>(.*?)<\/ins>/gu, '{$1}')
    .replace(/<[^>]*>/gu, '')
    .trim()
}

it('of a text that was edited the words that changed are shown', () => {
  expect(shown('It repeats the work of others.', 'It repeats the tasks of others.')).toBe(
    'It repeats the [work]{tasks} of others.',
  )
})

it('of a text that was made longer what was added is shown', () => {
  expect(shown('It repeats work.', 'It repeats work. So much of it that nobody can follow.')).toBe(
    'It repeats work.{ So much of it that nobody can follow.}',
  )
})

it('a text that was written anew is shown after the other, not word by word', () => {
  const before = 'Put together after the event as a sample. Sources may be later than the assembly.'
  const after = 'Errors in the first number are mended.'
  expect(shown(before, after)).toBe(`[${before}] {${after}}`)
})

it('a blank text is shown as what came or went', () => {
  expect([shown('', 'New.'), shown('Old.', ''), shown('', '')]).toEqual([
    '{New.}',
    '[Old.]',
    'blank',
  ])
})
