import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ThemePage } from '@/components/across/theme-page'
import { tallyAcross } from '@/lib/domain/across/tally'
import { compareMatrices } from '@/lib/domain/comparison'
import type { PublicationMark } from '@/lib/domain/publication'
import { en } from '@/lib/words/en'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const mark: PublicationMark = {
  ...{ kind: 'outcomes', number: 1, asOf: '2024-11-18', publishedAt: '' },
  ...{ contentHash: '', withdrawn: null, removed: null, baseline: 1, corrects: null },
  correctedBy: null,
}
const before: PublicationMark = { ...mark, kind: 'issues', baseline: null }

function shown(count: number, keys = ['cybersecurity'], baseline = before) {
  const head = aHead({ kind: 'outcomes', themes: { cybersecurity: 'Cybersecurity', old: 'Old' } })
  const rows = Array.from({ length: count }, (_, at) =>
    aRow(`res-${at}`, {
      ...{ reference: `Res ${at}`, outcome_summary: 'The duty was taken out.' },
      ...({ concern: 'high', residual_concern: 'low', result: 'revised' } as const),
    }),
  )
  const matrix = {
    assembly: { ...head.assembly, stageByHand: null },
    ...{ mark, baseline, head, rows: compareMatrices(aSnapshot(rows), null).rows },
  }
  const across = [{ matrix, found: matrix.rows.map((item) => ({ item, what: true })) }]
  return renderToStaticMarkup(
    <ThemePage
      entry={{ key: 'cybersecurity', name: 'Cybersecurity', retired: false, mergedInto: null }}
      keys={new Set(keys)}
      across={across}
      tally={tallyAcross(across)}
      publisher="The Policy Desk"
      address="https://plenary.example/themes/cybersecurity"
      words={en.public}
    />,
  )
}

describe('an entry over all assemblies', () => {
  it('leads to the rows of the matrix, filtered by every key that this matrix knows', () => {
    const page = shown(2, ['cybersecurity', 'old', 'never-published'])
    expect(page).toContain('href="/wtsa-24/compare?theme=cybersecurity,old#results"')
    expect(page).toContain('See these 2 in the matrix of WTSA-24')
  })

  it('names the publications that it is drawn from, a withdrawn one as such, no removed one', () => {
    const withdrawn = { ...before, withdrawn: { at: '2025-01-01T00:00:00Z', reason: 'Wrong.' } }
    expect(shown(1)).toContain('href="/wtsa-24/issues/1"')
    expect(shown(1, [], withdrawn)).toContain(', withdrawn')
    const removed = { ...before, removed: { at: '2025-01-01T00:00:00Z', reason: 'By law.' } }
    expect(shown(1, [], removed)).not.toContain('href="/wtsa-24/issues/1"')
  })

  it('says in words what was decided', () => {
    expect(shown(1)).toMatch(/<strong>revised<\/strong><div[^>]*>The duty was taken out\.<\/div>/u)
  })

  it('shows no more than some hundred issues of one assembly, and says so', () => {
    const page = shown(301)
    expect(page.match(/<th scope="row"/gu)).toHaveLength(300)
    expect(page).toContain('The first 300 of 301 are shown.')
    expect(page).toContain('See these 301 in the matrix')
  })
})
