import { generateNKeysBetween } from 'fractional-indexing'
import { type CellChange, parseCellChange } from '@/lib/domain/cell-change'
import { blankCells, type CellKey, type Cells } from '@/lib/domain/columns'
import { itemKeys, type Source } from '@/lib/domain/records'
import type { SampleMatrix } from './read-sample'
import { uuidOf } from './uuid-of'

type SampleIssue = SampleMatrix['issues'][number]
type Sources = SampleMatrix['sources']

/** The columns that the after stage of a file writes. */
const AFTER = [
  'reference',
  'title',
  'proposals',
  'result',
  'final_reference',
  'outcome_summary',
  'progress',
  'concern_status',
  'residual_concern',
  'residual_rationale',
  'follow_ups',
  'sources',
] as const satisfies readonly CellKey[]

function sourcesNamed(sources: Sources, names: readonly string[]): Source[] {
  return names.flatMap((name) => sources[name] ?? [])
}

function withoutDoubles(list: readonly Source[]): Source[] {
  return [...new Map(list.map((source) => [itemKeys.sources(source), source])).values()]
}

function cellsBefore(
  { slug, section, file }: SampleIssue,
  sources: Sources,
  sortKey: string,
): Cells {
  const { before, after: _after, late: _late, lastTime: _last, organizations, ...shared } = file
  return {
    ...blankCells(slug, sortKey),
    ...shared,
    ...before,
    section,
    organizations: Object.entries(organizations).map(([organization, how]) => ({
      organization,
      how,
    })),
    sources: sourcesNamed(sources, before.sources),
  }
}

function cellsAfter(before: Cells, { file }: SampleIssue, sources: Sources): Cells {
  const { fates, sources: added, proposals, reference, title, ...after } = file.after
  return {
    ...before,
    ...after,
    reference: reference ?? before.reference,
    title: title ?? before.title,
    proposals: [...before.proposals, ...proposals].map((proposal) => ({
      ...proposal,
      fate: proposal.id in fates ? (fates[proposal.id] ?? null) : proposal.fate,
    })),
    sources: withoutDoubles([...before.sources, ...sourcesNamed(sources, added)]),
  }
}

/** A change of the column that it names, from one row to the other; null where they are alike. */
function changeOf(place: string, column: CellKey, rows: { before: Cells; after: Cells }) {
  const before = rows.before[column]
  const after = rows.after[column]
  if (JSON.stringify(before) === JSON.stringify(after)) return null
  return parseCellChange({
    id: uuidOf(`${place}/${column}`),
    issueId: uuidOf(place),
    column,
    before,
    after,
  })
}

/** The change that adds an issue with what its cells hold. */
function additionOf(place: string, cells: Cells): CellChange {
  const id = uuidOf(`${place}/present`)
  return { id, issueId: uuidOf(place), column: 'present', before: null, after: cells }
}

/**
 * The sample's matrix as changes: those that add its issues as they stood before the assembly, and
 * those that record the outcome, among them the issues that came up at the assembly itself. Ids
 * follow from the names, so the same files give the same changes.
 */
export function changesOfMatrix({ assembly, issues, sources }: SampleMatrix) {
  const sortKeys = generateNKeysBetween(null, null, issues.length)
  const added: CellChange[] = []
  const outcomes: CellChange[] = []
  for (const [index, issue] of issues.entries()) {
    const place = `${assembly.key}/${issue.slug}`
    const before = cellsBefore(issue, sources, sortKeys[index] ?? 'a0')
    const after = cellsAfter(before, issue, sources)
    if (issue.file.late) {
      outcomes.push(additionOf(place, after))
      continue
    }
    added.push(additionOf(place, before))
    const changes = AFTER.map((column) => changeOf(place, column, { before, after }))
    outcomes.push(...changes.filter((change) => change !== null))
  }
  return { added, outcomes }
}
