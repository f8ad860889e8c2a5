'use client'

import { useState } from 'react'
import { columnsOf } from '@/lib/domain/columns'
import type { Draft } from '@/lib/domain/draft'
import { EditorBody } from './editor-body'
import styles from './matrix-editor.module.css'
import type { MatrixEditorProps } from './matrix-editor-props'
import { columnsOfView, type EditorView } from './model/view'

const columnsFor = (draft: Draft) => {
  const all = columnsOf(draft.assembly)
  return {
    issues: columnsOfView(all, 'issues'),
    outcomes: columnsOfView(all, 'outcomes'),
    compare: columnsOfView(all, 'compare'),
  }
}

/** The matrix of one assembly as staff edit it, at either stage. */
export function MatrixEditor(props: MatrixEditorProps) {
  const { draft, words, startView, onView } = props
  const [view, setView] = useState(startView)
  const [columns] = useState(() => columnsFor(draft))
  const show = (next: EditorView, slug?: string) => {
    setView(next)
    onView(next, slug)
  }
  return (
    <div className={styles.editor} data-fills-window>
      <EditorBody {...props} view={view} columns={columns[view]} onView={show} words={words} />
    </div>
  )
}
