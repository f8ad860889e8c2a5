import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChangeMark } from '@/components/matrix-compare/change-mark'
import { LevelsFigure } from '@/components/matrix-compare/levels-figure'
import { RollUpView } from '@/components/matrix-compare/roll-up-view'
import { StatusCell } from '@/components/matrix-compare/status-cell'
import { describeFilter } from '@/components/matrix-view/describe-filter'
import { ResultCell } from '@/components/matrix-view/result-cell'
import { compareMatrices } from '@/lib/domain/comparison'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import { levelFlow } from '@/lib/domain/level-flow'
import { rollUp } from '@/lib/domain/roll-up'
import { en } from '@/lib/words/en'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const { level: _level, definition: _definition, ...vocabularies } = en.vocabulary
const cells = { concern: 'high', residual_concern: 'high', concern_status: 'open' } as const

/** All that before and after says of one issue without a result. */
function saidOf(asOf: string, result: 'pending' | null = null): string {
  const head = aHead({ kind: 'outcomes', asOf, vocabularies })
  const rows = [aRow('res-1', { ...cells, result })]
  const compared = compareMatrices({ head, rows }, aSnapshot(rows)).rows
  const parsed = parseFilter(new URLSearchParams('change=open'), {
    ...{ kind: 'compare', head, place: 'page' },
  } as const)
  const filter = describeFilter(
    { kind: 'compare', head, rows: compared, shown: 1, parsed, action: '/x' },
    en.public.matrix,
  )
  const { compare, matrix } = en.public
  const markup = compared.map((item) =>
    renderToStaticMarkup(
      <>
        <ChangeMark item={item} head={head} words={compare} />
        <StatusCell item={item} head={head} words={matrix} />
        <ResultCell row={item.row} head={head} words={matrix} />
        <RollUpView
          rollUp={rollUp(compared)}
          flow={levelFlow(compared)}
          total={1}
          head={head}
          linkTo={() => '/'}
          followUpsAt={null}
          words={compare}
        />
        <LevelsFigure
          flow={levelFlow(compared)}
          head={head}
          linkTo={() => '/'}
          words={compare.figure}
        />
      </>,
    ),
  )
  const facets = filter.facets.flatMap(({ options }) => options.map(({ label }) => label))
  return [...markup, ...facets, ...filter.chips.map(({ value }) => value)].join(' ')
}

test('what is blank long after the closing day is not recorded, wherever it is said', () => {
  const late = saidOf('2024-11-18')
  expect(late).not.toMatch(/not decided yet|undecided/iu)
  expect(late).toContain('1 of 1 not recorded')
  expect(late).toContain('Of 1 issue: 1 not recorded.')
  expect(late).toContain('Not recorded or pending')
})

test('before the closing day, and while it is pending, it is not decided yet', () => {
  expect(saidOf('2024-10-16')).not.toMatch(/not recorded/iu)
  expect(saidOf('2024-10-16')).toContain('1 of 1 not decided yet')
  expect(saidOf('2024-11-18', 'pending')).toContain('1 of 1 not decided yet')
})
