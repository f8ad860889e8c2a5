import { describe, expect, it } from 'vitest'
import { changesOf } from '@/lib/domain/publication-changes'
import { excelPrinter } from '@/lib/formats/excel-printer'
import { shownChanges } from '@/lib/formats/show-changes'
import { en } from '@/lib/words/en'
import { aHead, aProposal, aRow, aSnapshot } from '@/tests/support/snapshot'

const head = aHead({
  kind: 'outcomes',
  vocabularies: { fate: { pending: 'Pending', 'not-accepted': 'Not accepted' } },
})
const proposal = { ...aProposal('p1', 'cept'), keyPoints: 'Keep it short.' }

const shown = (before: Parameters<typeof aRow>[1], after: typeof before) => {
  const [from, to] = [before, after].map((cells) => aSnapshot([aRow('res-1', cells)], head))
  if (!(from && to)) throw new Error('two sides')
  const changes = changesOf(from, to)
  return changes.rows.flatMap((item) =>
    shownChanges(item, changes, excelPrinter(changes.head, en.files)),
  )
}

describe('how a cell changed', () => {
  it('is shown whole of a word of a vocabulary in an item, and word by word of its prose', () => {
    const [cell] = shown(
      { proposals: [{ ...proposal, fate: 'pending' }] },
      { proposals: [{ ...proposal, fate: 'not-accepted', keyPoints: 'Keep it very short.' }] },
    )
    expect(cell).toMatchObject({
      form: 'items',
      changed: [
        {
          key: 'p1',
          line: expect.stringContaining('ECP'),
          fields: expect.arrayContaining([
            { name: 'fate', form: 'choice', before: 'Pending', after: 'Not accepted' },
            {
              name: 'keyPoints',
              form: 'text',
              before: 'Keep it short.',
              after: 'Keep it very short.',
            },
          ]),
        },
      ],
    })
    expect(JSON.stringify(cell)).not.toContain('Pending · ')
  })

  it('is shown whole of the day that a follow-up is due', () => {
    const task = { id: 'f1', action: 'Write.', responsible: null, where: null, url: null }
    const due = (day: string) => ({
      follow_ups: [{ ...task, due: day, state: 'open' as const }],
    })
    expect(shown(due('2025-01-01'), due('2025-02-01'))).toMatchObject([
      {
        changed: [
          { fields: [{ name: 'due', form: 'choice', before: '2025-01-01', after: '2025-02-01' }] },
        ],
      },
    ])
  })

  it('is shown whole of a reference', () => {
    expect(shown({ reference: 'Res 1' }, { reference: 'Res 2' })).toMatchObject([
      { form: 'choice', before: 'Res 1', after: 'Res 2' },
    ])
  })
})
