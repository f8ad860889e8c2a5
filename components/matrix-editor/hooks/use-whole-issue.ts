import { useMemo, useRef } from 'react'
import type { SetAside } from '@/lib/domain/draft'
import { inOrder } from '@/lib/domain/order'
import type { WordSource } from '../model/value-words'
import { useListed } from '../phone/use-listed'
import { leaveField } from './leave-field'
import type { useDraft } from './use-draft'
import { useIssueKeys } from './use-issue-keys'
import { useNarrow } from './use-narrow'
import { useOpened } from './use-opened'
import { usePhonePlace } from './use-phone-place'
import type { useSelection } from './use-selection'
import { useStable } from './use-stable'
import type { useSteps } from './use-steps'

type Parts = Omit<Parameters<typeof useListed>[1], 'opened'> & {
  /** whether the browser was taken for a telephone's */
  startNarrow: boolean
  draft: ReturnType<typeof useDraft>
  selection: ReturnType<typeof useSelection>
  steps: ReturnType<typeof useSteps>
  source: WordSource
  /** the ids of the issues in the order of the grid */
  order: readonly string[]
  columns: readonly { key: string }[]
}

type Shown = { issueId: string; column: string; after: unknown }

/** Opening an issue as a whole, in the panel beside the grid or in the form on a phone. */
export function useWholeIssue(parts: Parts) {
  const { draft, selection, steps, columns } = parts
  const narrow = useNarrow(parts.startNarrow)
  const { sections } = parts.source
  const inMatrix = useMemo(
    () => (narrow ? inOrder(draft.issues, sections).filter(({ present }) => present) : []),
    [narrow, draft.issues, sections],
  )
  const held = useOpened()
  const { opened } = held
  const list = useListed(inMatrix, { ...parts, opened: opened?.id ?? null })
  // The next one is the next of the list or of the grid that one came from, as it is shown there.
  const order = narrow ? list.shown.map(({ id }) => id) : parts.order
  const place = usePhonePlace({ ...held, narrow, latest: draft.latest })
  const at = useRef<string | null>(null)
  const openIssue = useStable((id: string, column: string | null = null) => {
    at.current = column
    if (narrow) place.toIssue(id, column)
    else held.open(id, column)
    selection.select({ row: id, column: column ?? 'reference' }, false)
  })
  const go = useStable((by: -1 | 1) => {
    const next = opened && order[order.indexOf(opened.id) + by]
    if (!next) return
    leaveField()
    openIssue(next, at.current)
  })
  /** In which of its fields one is, for the others to see and for the next issue. */
  const onAt = useStable((column: string) => {
    at.current = column
    if (opened) selection.select({ row: opened.id, column }, false)
  })
  const close = useStable(() => {
    leaveField()
    held.close()
    if (!opened) return
    const column = columns.find(({ key }) => key === at.current)?.key ?? 'reference'
    selection.select({ row: opened.id, column }, true)
  })
  const toList = useStable(() => {
    leaveField()
    place.toList()
  })
  const editIn = useStable((setAside: SetAside) => {
    openIssue(setAside.issueId, setAside.column)
    held.open(setAside.issueId, setAside.column, setAside)
  })
  /** Shows a change that was undone or done again, in the issue that it is of. */
  const show = useStable(({ issueId, column, after }: Shown) => {
    if (column === 'present' && after === false) return
    openIssue(issueId, column === 'present' || column === 'sort_key' ? 'reference' : column)
  })
  useIssueKeys({ ...steps, isOpen: opened !== null, go })
  return { narrow, list, order, opened, openIssue, go, onAt, close, toList, editIn, show }
}
