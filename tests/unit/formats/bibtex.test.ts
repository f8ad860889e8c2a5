import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtex, escapeLatex } from '@/lib/formats/bibtex'

const work = {
  key: 'wtsa-24-issues-2',
  author: 'The Policy Desk & Friends',
  title: 'مصفوفة القضايا — 100% of “C_n” {draft} \\today',
  asOf: '2024-10-14T16:30+05:30',
  note: 'Issues Matrix No. 2 (SHA-256 ab)',
  url: 'https://plenary.example/wtsa-24/issues/2',
}

/** What a reader of BibTeX does with braces: it counts them, whatever stands before them. */
function depths(text: string): number[] {
  let depth = 0
  return [...text].map((character) => {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    return depth
  })
}

/** What LaTeX prints. */
const printed = (text: string) =>
  text.replace(/\\(text\w+)\{\}|\\([$&#_%])/gu, (_, name?: string, character?: string) => {
    const names: Record<string, string> = {
      ...{ textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textbar: '|' },
      ...{ textasciitilde: '~', textasciicircum: '^', textless: '<', textgreater: '>' },
      textquotedbl: '"',
    }
    return character ?? names[name ?? ''] ?? '?'
  })

describe('an entry of a bibliography', () => {
  it('names author, title, month, number and address, in any script', () => {
    expect(bibtex(work).split('\n')).toEqual([
      '@misc{wtsa-24-issues-2,',
      '  author = {{The Policy Desk \\& Friends}},',
      '  title = {{مصفوفة القضايا — 100\\% of “C\\_n” \\textbraceleft{}draft\\textbraceright{} \\textbackslash{}today}},',
      '  year = {2024},',
      '  month = oct,',
      '  note = {Issues Matrix No. 2 (SHA-256 ab)},',
      '  url = {https://plenary.example/wtsa-24/issues/2}',
      '}',
    ])
  })

  it('is one entry whatever people wrote: no text ends a field', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(text, text, (author, title) => {
        const entry = bibtex({ ...work, author, title })
        const all = depths(entry)
        expect(all.at(-1)).toBe(0)
        expect(all.slice(all.indexOf(1), -1).every((depth) => depth > 0)).toBe(true)
        expect(entry.split('\n')).toHaveLength(8)
      }),
    )
  })

  it('prints what was written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'\\{}~^<>|"$&#_% aé中ع') })
    fc.assert(
      fc.property(text, (given) => {
        expect(printed(escapeLatex(given))).toBe(given.replace(/ +/gu, ' ').trim())
      }),
    )
  })
})
