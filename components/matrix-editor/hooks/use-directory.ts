import { useMemo, useRef, useState } from 'react'
import type { MatrixChanges } from '@/lib/domain/live'
import type { MatrixEditorProps } from '../matrix-editor-props'
import {
  ADDING_VERB,
  type AddableList,
  type AddEntry,
  newEntryInput,
  withEntry,
} from '../model/new-entry'
import { unknownNames } from '../model/unknown-names'
import { useStable } from './use-stable'

const BY_ANALYSTS: readonly AddableList[] = ['organizations', 'proponents', 'instruments']
const BY_EDITORS: readonly AddableList[] = [...BY_ANALYSTS, 'themes', 'areas', 'sections']

/** Directory and sections as the cells know them, and the way to add where an entry is needed. */
export function useDirectory({ draft, calls, words, mayEdit, mayPublish }: MatrixEditorProps) {
  const [directory, setDirectory] = useState(draft.directory)
  const [sections, setSections] = useState(draft.sections)
  const asked = useRef<ReadonlySet<string>>(new Set())
  /** Loads the matrix, and with it the names as they are by then. */
  const reload = useStable(async () => {
    const answer = await calls.reload()
    if (answer.kind === 'done') {
      setDirectory(answer.value.directory)
      setSections(answer.value.sections)
    }
    return answer
  })
  /** Loads the names anew where changes name what others have added since; each key once. */
  const learn = useStable(async (changes: MatrixChanges) => {
    const unknown = unknownNames(changes, { directory, sections })
    if (unknown.every((name) => asked.current.has(name))) return
    asked.current = new Set([...asked.current, ...unknown])
    const { kind } = await reload()
    if (kind !== 'done') asked.current = new Set()
  })
  const add: AddEntry = useStable<Parameters<AddEntry>, ReturnType<AddEntry>>(
    async (list, fields) => {
      const answer = await calls.add(ADDING_VERB[list], newEntryInput(list, fields))
      if (answer.kind === 'refused') return { fault: answer.message }
      if (answer.kind !== 'done') return { fault: words.editor.fault.line }
      const { key } = answer.value
      if (list === 'sections') {
        setSections((now) => [...now, { key, heading: fields.heading ?? key }])
      } else setDirectory((now) => withEntry(now, list, { key, fields }))
      return { key }
    },
  )
  const adding = useMemo(() => {
    if (!mayEdit) return []
    return mayPublish ? BY_EDITORS : BY_ANALYSTS
  }, [mayEdit, mayPublish])
  return { directory, sections, adding, add, learn, calls: { ...calls, reload } }
}
