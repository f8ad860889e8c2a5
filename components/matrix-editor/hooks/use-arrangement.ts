import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { changeBetween } from '@/lib/domain/comparison'
import type { Draft, DraftIssue, SetAside } from '@/lib/domain/draft'
import type { RowLayout } from '@/lib/domain/layout/layout'
import { inOrder } from '@/lib/domain/order'
import {
  arrange,
  isUsual,
  outOfPlace,
  type Placed,
  placedAs,
  shownGroups,
} from '../model/layout/arrangement'
import type { Looking } from '../model/layout/looked-at'
import { groupRows, type RowGroup } from '../model/matrix-rows'
import type { WordSource } from '../model/value-words'

type Parts = {
  /** as the view shows them */
  issues: readonly DraftIssue[]
  setAside: readonly SetAside[]
  lookAgain: ReadonlySet<string>
  /** the ids of issues with an open objection */
  objected: readonly string[]
  baseline: Draft['baseline']
  rows: RowLayout
  source: WordSource
  me: string
}

function useLooking(parts: Parts): Looking {
  const { setAside, lookAgain, objected, baseline, rows, source, me } = parts
  return useMemo(() => {
    const disputed = new Set(objected)
    const aside = new Set(setAside.map(({ issueId }) => issueId))
    return {
      ...{ rows, source, me },
      marksOf: (id) => [
        ...(aside.has(id) ? ['set-aside'] : []),
        ...(lookAgain.has(id) ? ['look-again'] : []),
        ...(disputed.has(id) ? ['objection'] : []),
      ],
      changeOf: ({ cells }) => {
        const before = baseline?.before[cells.id]?.concern ?? null
        return changeBetween({ before, after: cells.residual_concern, result: cells.result })
      },
    }
  }, [setAside, lookAgain, objected, baseline, rows, source, me])
}

/** Rows in the place that they were given when this was asked for. */
type PlacedFor = Placed & { rows: RowLayout }

const countOf = (groups: readonly RowGroup[]) =>
  groups.reduce((sum, { issues }) => sum + issues.length, 0)

/**
 * Which rows are shown, in which order and under which headings. They are put in place when that is
 * asked for, and stay there until it is asked for again, whoever edits them.
 */
export function useArrangement(parts: Parts) {
  const { issues, rows, source } = parts
  const looking = useLooking(parts)
  const { sections, words } = source
  const placing = useMemo(
    () => groupRows(issues, sections, words.editor.noSection),
    [issues, sections, words],
  )
  const usual = isUsual(rows)
  const present = useMemo(
    () =>
      usual
        ? []
        : inOrder(
            issues.filter((issue) => issue.present),
            sections,
          ),
    [usual, issues, sections],
  )
  const put = (): PlacedFor => ({ rows, ...placedAs(arrange(present, looking)) })
  const [placed, setPlaced] = useState(put)
  if (placed.rows !== rows) setPlaced(put())
  const groups = useMemo(
    () => (usual ? placing : shownGroups(placed, present, looking)),
    [usual, placing, placed, present, looking],
  )
  const late = useDeferredValue(usual ? null : { groups, present, looking })
  const waiting = useMemo(
    () => (late ? outOfPlace(late.groups, arrange(late.present, late.looking)) : 0),
    [late],
  )
  /** Shows issues that are not among those that were asked for. */
  const reveal = useCallback((ids: readonly string[]) => {
    setPlaced((now) => {
      const more = ids.filter((id) => !now.revealed.includes(id))
      return more.length === 0 ? now : { ...now, revealed: [...now.revealed, ...more] }
    })
  }, [])
  return {
    groups,
    looking,
    /** the issues of the matrix */
    get all() {
      return placing.flatMap((group) => group.issues)
    },
    /** all issues under their sections, where new ones find their place */
    placing,
    /** another one each time that rows were put in place */
    placed,
    reveal,
    apply: () => setPlaced(put()),
    /** how many rows would come, go or move if it were applied again */
    waiting,
    shown: countOf(groups),
    total: countOf(placing),
  }
}
