import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { IssueLacking } from '@/components/matrix-view/issue-lacking'
import type { PublicationMark } from '@/lib/domain/publication'
import { en } from '@/lib/words/en'
import { aHead, aRow } from '@/tests/support/snapshot'

const head = aHead({ vocabularies: { ...en.vocabulary } })
const numbered = (number: number): PublicationMark => ({
  ...{ kind: 'issues', number, asOf: '2024-10-14', publishedAt: '2024-10-14T00:00:00Z' },
  ...{ contentHash: '', withdrawn: null, removed: null, baseline: null },
  ...{ corrects: null, correctedBy: null },
})
const said = (lacking: readonly number[]) =>
  renderToStaticMarkup(
    <IssueLacking
      newest={{ head, mark: numbered(1), row: aRow('res-1') }}
      lacking={lacking.map((number) => ({ head, mark: numbered(number) }))}
      words={en.public}
    />,
  )

it('an issue that the latest number holds no more says so, and of which number its page is', () => {
  const note = said([3])
  expect(note).toContain('href="/wtsa-24/issues/3"')
  expect(note.replace(/<[^>]+>/gu, ' ')).toMatch(
    /Issues Matrix No\. 3, as of 14 October 2024, does not hold this issue\. .*the last that did: Issues Matrix No\. 1/u,
  )
})

it('an issue that the latest holds says nothing of it', () => {
  expect(said([])).toBe('')
})
