import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WordDiff } from '@/components/ui/word-diff'

/** What was taken away in square brackets, what came in curly ones. */
function shown(before: string, after: string): string {
  const words = { removed: 'removed', added: 'added', blank: 'blank' }
  const html = renderToStaticMarkup(<WordDiff {...{ before, after, words }} />)
  return html
    .replace(/<span class="visually-hidden">.*?<\/span>/gu, '')
    .replace(/<del[^>]*>(.*?)<\/del>/gsu, '[$1]')
    .replace(/<ins[^>]*>(.*?)<\/ins>/gsu, '{$1}')
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

it('four paragraphs that became one sentence are shown one after the other', () => {
  const before = [
    'The assembly revised the resolution on the naming and numbering of the Internet, and the part of the text that would have given a role to the study groups was taken out at the last moment.',
    'Of the draft new resolutions on artificial intelligence one was adopted, and it asks the sector to go on with its work of standards in the field, and not to repeat the work of others.',
    'The proposals on the identity of things were merged, and what came of them is in the plan of the study group for the next period, as a study and not as a standard.',
    'It remains to be seen what the Council makes of it, and what is in the reports to the next assembly.',
  ].join('\n\n')
  const after =
    'The errors of the first number in the names of the bodies are mended, and it is whole.'
  expect(shown(before, after)).toBe(`[${before}] {${after}}`)
  expect(shown(after, before)).toBe(`[${after}] {${before}}`)
})

const small = fc.constantFrom('a', 'of', 'the', 'in', 'and', 'to')
const own = (letter: string) =>
  fc.integer({ min: 0, max: 99 }).map((n) => `${letter.repeat(3)}${n}`)
const sentence = (letter: string, minLength: number) =>
  fc
    .array(fc.tuple(small, own(letter)), { minLength, maxLength: minLength + 10 })
    .map((pairs) => pairs.flat().join(' '))

it('of two texts that share but their small words each is shown whole', () => {
  fc.assert(
    fc.property(sentence('x', 60), sentence('y', 4), (before, after) => {
      expect(shown(before, after)).toBe(`[${before}] {${after}}`)
    }),
  )
})

it('a text to which something was added is never shown twice', () => {
  fc.assert(
    fc.property(sentence('x', 4), sentence('y', 60), (before, more) => {
      expect(shown(before, `${before} ${more}`)).toBe(`${before}{ ${more}}`)
    }),
  )
})

it('a blank text is shown as what came or went', () => {
  expect([shown('', 'New.'), shown('Old.', ''), shown('', '')]).toEqual([
    '{New.}',
    '[Old.]',
    'blank',
  ])
})
