import { useMemo } from 'react'
import { withComments } from '../comments/cell-comments'
import type { useComments } from '../comments/use-comments'
import { marksByRow, withOthers } from '../grid/row-marks'
import type { useAsked } from './use-asking'
import type { useDraft } from './use-draft'
import type { useLive } from './use-live'

type Parts = {
  draft: Pick<ReturnType<typeof useDraft>, 'queue' | 'setAside' | 'lookAgain'>
  asking: Pick<ReturnType<typeof useAsked>, 'asked'>
  live: Pick<ReturnType<typeof useLive>, 'others'>
  comments: Pick<ReturnType<typeof useComments>, 'byRow'>
}

/** What stands beside the values of each row. */
export function useRowMarks({ draft, asking, live, comments }: Parts) {
  const { queue, setAside, lookAgain } = draft
  const { asked } = asking
  const { others } = live
  const { byRow } = comments
  return useMemo(() => {
    const own = marksByRow(queue, { setAside, lookAgain, asked })
    return withComments(withOthers(own, others), byRow)
  }, [queue, setAside, lookAgain, asked, others, byRow])
}
