import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { IssueEnding } from '@/components/matrix-view/issue-ending'
import type { Cells } from '@/lib/domain/columns'
import { en } from '@/lib/words/en'
import { aHead, aRow } from '@/tests/support/snapshot'

const head = aHead({ kind: 'outcomes', vocabularies: { ...en.vocabulary } })
const said = (cells: Partial<Pick<Cells, 'concern' | 'result' | 'concern_status'>>) => {
  const holding = { head, row: aRow('res-1', cells) }
  return renderToStaticMarkup(<IssueEnding {...{ holding, words: en.public }} change="Lowered" />)
}

it('how an issue ended stands in one line', () => {
  const line = said({ concern: 'high', result: 'revised', concern_status: 'addressed' })
  expect(line.replace(/<[^>]+>/gu, '')).toBe('How it ended: Revised · Lowered · Addressed')
})

it('where nothing was decided or recorded, no line says that it ended', () => {
  expect(said({ concern: 'high', concern_status: 'open' })).toBe('')
})
