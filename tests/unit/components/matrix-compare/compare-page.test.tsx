import { text } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import { expect, it } from 'vitest'
import { ComparePage } from '@/components/matrix-compare/compare-page'
import { describeFilter } from '@/components/matrix-view/describe-filter'
import { compareMatrices } from '@/lib/domain/comparison'
import { NO_FILTER } from '@/lib/domain/filter/filter'
import { levelFlow } from '@/lib/domain/level-flow'
import { rollUp } from '@/lib/domain/roll-up'
import { en } from '@/lib/words/en'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const snapshot = aSnapshot([aRow('res-1', { concern: 'high', result: 'revised' })], {
  kind: 'outcomes',
})
const { head } = snapshot
const { rows } = compareMatrices(snapshot, null)
const action = '/wtsa-24/compare/1'

async function shown(latest: number): Promise<string> {
  const outcomes = {
    ...{ ...snapshot, number: 1, latest, contentHash: '', publishedAt: '' },
    ...{ withdrawn: null, correctedBy: null },
  }
  const element = (
    <ComparePage
      outcomes={outcomes}
      baseline={null}
      head={head}
      results={{ rows, sort: null, columns: null, hits: null }}
      rollUp={rollUp(rows)}
      flow={levelFlow(rows)}
      filter={describeFilter(
        {
          ...{ kind: 'compare', head, rows, shown: 1, action },
          parsed: { filter: NO_FILTER, faults: [] },
        },
        en.public.matrix,
      )}
      toggle={{ href: action, changedOnly: false }}
      downloads={[]}
      linkTo={() => action}
      links={{ issue: (slug) => `/wtsa-24/${slug}`, row: (slug) => `#${slug}`, sort: null }}
      address="https://plenary.example/wtsa-24/compare/1"
      words={en.public}
    />
  )
  const { prelude } = await prerenderToNodeStream(element)
  return text(prelude)
}

it('an older comparison leads to the latest one from both places that say it is older', async () => {
  const link = /<a href="\/wtsa-24\/compare">Read before and after of the latest [^<]+<\/a>/gu
  const older = await shown(2)
  expect(older.match(link)).toHaveLength(2)
  expect(older).not.toContain('Read the latest')
  expect(await shown(1)).not.toMatch(link)
})
