import { expect, it } from 'vitest'
import { absentFrom } from '@/lib/domain/across/absent-from'
import type { StandingMatrix } from '@/lib/domain/across/standing-matrix'
import { aHead, aProposal, aRow } from '@/tests/support/snapshot'

const mark = {
  ...({ kind: 'issues', number: 1, asOf: '2024-10-14', publishedAt: '' } as const),
  ...{ contentHash: '', withdrawn: null, removed: null, baseline: null, corrects: null },
  correctedBy: null,
}
function standing(key: string, rows: ReturnType<typeof aRow>[]): StandingMatrix {
  const head = aHead()
  const items = rows.map((row) => ({
    ...({ row, presence: 'both', before: null, after: null, change: '' } as const),
    isUnrecorded: false,
  }))
  const assembly = { ...head.assembly, key, stageByHand: null }
  return { assembly, mark, baseline: null, head, rows: items }
}

it('a proposal on several issues is counted once, an assembly without issues not named', () => {
  const proposals = [aProposal('a', 'cept'), aProposal('b', 'cept', { origins: [] })]
  const silent = standing('pp-22', [aRow('res-1', { proposals }), aRow('res-2', { proposals })])
  const empty = standing('pp-18', [])
  const found = standing('wtsa-24', [aRow('res-3', { proposals })])
  expect(absentFrom([found, silent, empty], [{ matrix: found, found: [] }])).toEqual({
    ...{ matrices: [silent], proposals: 2, unstated: 1 },
  })
})
