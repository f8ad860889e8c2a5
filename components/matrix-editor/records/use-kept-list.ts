import { useEffect, useRef, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { useEditor } from '../editor-context'
import type { Editing } from '../hooks/use-selection'
import type { KeptList } from '../kept/kept-list'
import { sameValue } from '../model/draft-edits'
import type { ReadOnlyReason } from '../model/view'
import type { RecordColumn } from './shapes'

type Parts = {
  issue: DraftIssue
  column: RecordColumn
  editing: Editing
  readOnly: ReadOnlyReason | null
}

/**
 * Keeps a list of records in the browser while it is edited. What is kept is dropped once it is
 * saved or left as it was; where the panel goes away otherwise, that is told.
 */
export function useKeptList({ issue, column, editing, readOnly }: Parts) {
  const { typed } = useEditor()
  const cell = { issueId: issue.id, column }
  const settles = editing.settles?.id
  const [begun] = useState(() => {
    const kept = readOnly === null ? typed.readList(cell) : null
    return kept?.settles === settles && sameValue(kept?.base, editing.base) ? kept : null
  })
  const holds = useRef(begun !== null)
  const keep = (list: Pick<KeptList, 'items' | 'spread' | 'left'> | null) => {
    if (list) typed.write(cell, { ...list, base: editing.base, settles })
    else if (holds.current) typed.drop(cell)
    holds.current = list !== null
  }
  useEffect(
    () => () => {
      if (holds.current) typed.tellLeft()
    },
    [typed],
  )
  return { begun, keep }
}
