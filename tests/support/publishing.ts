import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import type { Cells } from '@/lib/domain/columns'
import type { Proposal } from '@/lib/domain/records'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { saveChanges } from '@/lib/matrix/save-changes'
import { addition, contextOf, makeTestAssembly } from './matrix'

/** The warnings that the matrices of these tests give. */
export const TICKED = ['not-assessed', 'no-source', 'no-result', 'not-ready', 'source-not-public']

/** A proposal of the Arab States that nobody has decided on. */
export const proposal = (id: string, more: Partial<Proposal> = {}): Proposal => ({
  id,
  tag: 'MOD',
  origins: [{ proponent: 'arab-states', source: null }],
  document: null,
  keyPoints: null,
  url: null,
  fate: 'pending',
  concern: null,
  concernRationale: null,
  supporters: [],
  opponents: [],
  ...more,
})

type Wish = Record<string, unknown> & { kind: 'issues' | 'outcomes' }

/** An editor who makes matrices of their own, each with one rated issue, and publishes them. */
export async function makePublisher(db: Db) {
  const editor = await contextOf(db, 'editor')
  const candidateOf = (assembly: string, wish: Wish, context: Context = editor) =>
    makeCandidate(context, { assembly, asOf: '2024-10-14', title: 'A matrix', ...wish })
  return {
    editor,
    candidateOf,
    async makeMatrix(cells: Partial<Cells> = {}) {
      const assembly = await makeTestAssembly(db, `wtsa-${randomUUID().slice(0, 8)}`)
      const added = addition('res-50', {
        section: 'existing',
        reference: 'Res 50',
        title: 'Cybersecurity',
        concern: 'high',
        concern_rationale: 'Because.',
        position: 'Keep it narrow.',
        proposals: [proposal('p1')],
        ...cells,
      })
      const save = (changes: unknown[]) => saveChanges(editor, { assembly, changes })
      await save([added])
      return { assembly, issueId: added.issueId, save }
    },
    async publish(assembly: string, wish: Wish) {
      const { candidate } = await candidateOf(assembly, wish)
      return publishCandidate(editor, { assembly, candidate, acknowledged: TICKED })
    },
  }
}
