import { useEffect, useState } from 'react'
import { fill, fillCount } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { isUsual } from '../model/layout/arrangement'
import { groupWord, sortWords } from '../model/layout/status-words'
import toolbar from '../toolbar.module.css'
import { ToolbarButton } from '../toolbar-button'
import type { LayoutParts } from './layout-parts'
import styles from './view-bar.module.css'
import { ViewMenu } from './view-menu'

/** Milliseconds after the last key until the rows are chosen anew. */
const SEARCH_AFTER = 150

/** The words that are looked for; the rows follow a moment after the last key. */
function Words({ layout }: Pick<LayoutParts, 'layout'>) {
  const { source } = useEditor()
  const { words } = layout.rows
  const [typed, setTyped] = useState(words)
  const [asked, setAsked] = useState(words)
  if (asked !== words) {
    setAsked(words)
    setTyped(words)
  }
  const { changeRows } = layout
  useEffect(() => {
    if (typed === words) return
    const timer = setTimeout(() => changeRows({ words: typed }), SEARCH_AFTER)
    return () => clearTimeout(timer)
  }, [typed, words, changeRows])
  const label = source.words.editor.layout.words
  return (
    <input
      type="search"
      className={styles.words}
      aria-label={label}
      placeholder={label}
      dir="auto"
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}

/** What is shown of the matrix, in words, and the ways back to all of it. */
function Status({ layout, arrangement }: LayoutParts) {
  const { source } = useEditor()
  const { words } = source
  const { status } = words.editor.layout
  const { rows } = layout
  if (isUsual(rows)) return null
  const { shown, total, waiting } = arrangement
  const said = [
    shown === total ? fillCount(status.all, total) : fill(status.some, { n: shown, total }),
    ...(rows.sort.length > 0 ? [fill(status.sorted, { columns: sortWords(rows, words) })] : []),
    ...(rows.group === 'section' ? [] : [fill(status.grouped, { column: groupWord(rows, words) })]),
  ]
  return (
    <>
      <span role="status" className={styles.status}>
        {said.join(' · ')}
      </span>
      <ToolbarButton label={status.showAll} onClick={() => layout.show('all')} />
      {waiting > 0 && (
        <ToolbarButton
          label={fillCount(status.applyNamed, waiting)}
          spoken={fillCount(status.applySpoken, waiting)}
          onClick={arrangement.apply}
        />
      )}
    </>
  )
}

/** Which view is open, what is looked for, and which columns and rows are shown. */
export function ViewBar(props: LayoutParts) {
  const { layout, setPanel } = props
  const { source } = useEditor()
  const words = source.words.editor.layout
  const hidden = layout.columns.hidden.length
  return (
    <>
      <fieldset aria-label={words.label} className={`${toolbar.toolbar} ${styles.bar}`}>
        <ViewMenu {...props} />
        <Words layout={layout} />
        <ToolbarButton label={words.rows.button} onClick={() => setPanel({ kind: 'rows' })} />
        <ToolbarButton
          label={
            hidden === 0 ? words.columns.button : fill(words.columns.buttonHidden, { n: hidden })
          }
          onClick={() => setPanel({ kind: 'columns' })}
        />
        <Status {...props} />
      </fieldset>
      {layout.missing && (
        <p role="status" className={styles.missing}>
          {words.missing}
        </p>
      )}
    </>
  )
}
