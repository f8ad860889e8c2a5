import { blankCells, type Cells, type PublicCells, publicKeysOf } from './columns'
import type { Directory, Draft, DraftIssue } from './draft'
import type { LastTime } from './last-time'
import type { Proposal } from './records'
import { instrumentKey } from './reference/instrument-key'
import { parseReference } from './reference/parse-reference'
import type { SnapshotRow } from './snapshot'
import type { PublicationKind } from './vocabulary'

/** What a matrix is frozen from: the draft, and for an outcomes publication the baseline's rows. */
export type Freezing = {
  draft: Pick<Draft, 'assembly' | 'sections' | 'issues' | 'directory'>
  kind: PublicationKind
  /** null where there is no baseline */
  baseline: readonly SnapshotRow[] | null
}

function publicCells(cells: Cells, kind: PublicationKind): PublicCells {
  const { owner: _owner, readiness: _readiness, held: _held, notes: _notes, ...rest } = cells
  const { sort_key: _sort, ...all } = rest
  if (kind === 'outcomes') return all
  const blank = blankCells(cells.id, cells.sort_key)
  const held: ReadonlySet<string> = new Set(publicKeysOf('issues'))
  const unheld = Object.entries(blank).filter(([key]) => key in all && !held.has(key))
  return { ...all, ...Object.fromEntries(unheld) }
}

/**
 * The proposals of an outcomes matrix: the baseline's with what became of them, then later ones.
 * @param before the baseline's
 * @param now the draft's
 */
export function joinProposals(before: readonly Proposal[], now: readonly Proposal[]) {
  const fates = new Map(now.map((proposal) => [proposal.id, proposal.fate]))
  const known = new Set(before.map((proposal) => proposal.id))
  const late = now.filter((proposal) => !known.has(proposal.id))
  const kept = before.map((proposal) => ({
    ...proposal,
    fate: fates.has(proposal.id) ? (fates.get(proposal.id) ?? null) : proposal.fate,
  }))
  return { proposals: [...kept, ...late], newProposals: late.map((proposal) => proposal.id) }
}

/** The before side of an outcomes row: the baseline's, and blank where the baseline lacks the issue. */
function beforeSide(cells: PublicCells, was: SnapshotRow | undefined) {
  const before = was?.cells
  const { proposals, newProposals } = joinProposals(before?.proposals ?? [], cells.proposals)
  return {
    newProposals,
    cells: {
      ...cells,
      proposals,
      concern: before?.concern ?? 'not-assessed',
      concern_rationale: before?.concern_rationale ?? null,
      position: before?.position ?? null,
      implications: before?.implications ?? null,
    },
  }
}

function instrumentOf(reference: string | null, body: string, directory: Directory) {
  const parsed = reference === null ? null : parseReference(reference)
  if (parsed?.form !== 'instrument') {
    const label = reference?.toLowerCase()
    return directory.instruments.find((one) =>
      one.aliases.some((alias) => alias.toLowerCase() === label),
    )
  }
  const key = instrumentKey(parsed.body ?? body, parsed)
  return directory.instruments.find((one) => one.key === key)
}

function kindOf(reference: string | null): string | undefined {
  const parsed = reference === null ? null : parseReference(reference)
  return parsed?.form === 'instrument' ? parsed.kind : undefined
}

/** What nobody outside may read is not named to them either. */
function frozenLastTime(lastTime: LastTime | undefined): Pick<SnapshotRow, 'lastTime'> {
  if (!lastTime?.published) return {}
  const { published: _published, ...named } = lastTime
  return { lastTime: named }
}

/**
 * Freezes the rows of a matrix: present issues that are not held, in their order, with the public
 * columns of the kind. In an outcomes publication everything before comes from the baseline, and
 * only what became of a proposal from the draft.
 * @param freezing the draft, the kind and the baseline
 */
export function freezeRows({ draft, kind, baseline }: Freezing): SnapshotRow[] {
  const before = new Map((baseline ?? []).map((row) => [row.slug, row]))
  const frozen = ({ cells: all, lastTime }: DraftIssue): SnapshotRow => {
    const cells = publicCells(all, kind)
    const found = instrumentOf(all.reference, draft.assembly.body, draft.directory)
    const instrument = found ? { key: found.key, aliases: found.aliases } : null
    const instrumentKind = found?.kind ?? kindOf(all.reference)
    const row = {
      slug: cells.id,
      instrument,
      ...(instrumentKind ? { instrumentKind } : {}),
      ...frozenLastTime(lastTime),
    }
    if (kind === 'issues') return { ...row, cells, inBaseline: false, newProposals: [] }
    const side = beforeSide(cells, before.get(cells.id))
    return { ...row, ...side, inBaseline: before.has(cells.id) }
  }
  return draft.issues.filter((issue) => issue.present && issue.cells.held === null).map(frozen)
}
