import { useState } from 'react'
import type { CellKey } from '@/lib/domain/columns'
import { useEditor } from '../editor-context'
import type { Typed } from '../kept/typed-store'
import { sameValue } from '../model/draft-edits'
import { useIssue } from './issue-context'

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** The text of a cell while it is typed: what others write meanwhile is shown beside it, not in it. */
export function useTypedText(column: CellKey) {
  const { typed } = useEditor()
  const { issue, save } = useIssue()
  const cell = { issueId: issue.id, column }
  const now = issue.cells[column]
  const [held, setHeld] = useState<Typed | null>(() => typed.read(cell))
  const [fault, setFault] = useState<string | null>(null)
  const type = (text: string) => {
    const next = held === null ? { base: now, text } : { ...held, text }
    setHeld(next)
    typed.write(cell, next)
  }
  const leave = () => {
    setHeld(null)
    setFault(null)
    typed.drop(cell)
  }
  const finish = () => {
    if (held === null) return
    const { text, base, settles } = held
    if (settles === undefined && text === textOf(base)) return leave()
    const opened = settles === undefined ? {} : { settles: { id: settles, value: text } }
    const sentence = save(column, text, { opened: { typed: null, base, ...opened } })
    if (sentence === null) leave()
    else setFault(sentence)
  }
  const isChanged =
    held !== null && held.settles === undefined && !sameValue(held.base ?? null, now)
  return {
    text: held === null ? textOf(now) : held.text,
    isTyped: held !== null,
    /** what others have made of the cell since; null where it is as it was */
    meanwhile: isChanged ? textOf(now) : null,
    ...{ fault, type, leave, finish },
  }
}
