import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ChangesPage } from '@/components/matrix-changes/changes-page'
import type { PublicationMark } from '@/lib/domain/publication'
import { changesOf } from '@/lib/domain/publication-changes'
import { en } from '@/lib/words/en'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const before = aSnapshot([aRow('res-1', { concern: 'low' })])
const after = aSnapshot([aRow('res-1', { concern: 'high' })])
const first: PublicationMark = {
  ...{ kind: 'issues', number: 1, asOf: '2024-10-14', publishedAt: '' },
  ...{ contentHash: '', withdrawn: null, removed: null, baseline: null, corrects: null },
  correctedBy: null,
}
const second: PublicationMark = {
  ...{ ...first, number: 2 },
  withdrawn: { at: '2025-01-01T00:00:00Z', reason: 'A level was wrong.' },
}

it('that one of two publications was withdrawn stands at the head, before who speaks', () => {
  const html = renderToStaticMarkup(
    <ChangesPage
      assembly={{ ...before.head.assembly, stageByHand: null }}
      publications={[first, second]}
      faults={[]}
      from={{ mark: first, head: before.head }}
      to={{ mark: second, head: after.head }}
      changes={changesOf(before, after)}
      rows={[]}
      downloads={[]}
      address="https://plenary.example/wtsa-24/changes"
      words={en}
    />,
  )
  const withdrawn = html.indexOf('A level was wrong.')
  expect(withdrawn).toBeGreaterThan(-1)
  expect(withdrawn).toBeLessThan(html.indexOf('<h1'))
})
