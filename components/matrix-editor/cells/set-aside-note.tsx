import { useState } from 'react'
import { WordDiff } from '@/components/ui/word-diff'
import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import { momentWords } from '@/lib/domain/zoned-time'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { type EditorActions, useEditor } from '../editor-context'
import { issueName, valueWords } from '../model/value-words'
import styles from './note.module.css'

type Props = {
  setAside: SetAside
  issue: DraftIssue
  active: boolean
  /** other ways to settle it than those of its cell, where it is listed elsewhere */
  settle?: EditorActions['settle']
  edit?: EditorActions['editSetAside']
}

function standing(issue: DraftIssue, { column }: SetAside): unknown {
  return column === 'present' ? issue.present : issue.cells[column]
}

/** Two versions of one cell: what stands, what was set aside, by whom and when; and the choice. */
export function SetAsideNote({ setAside, issue, active, ...ways }: Props) {
  const { source, actions, mayEdit } = useEditor()
  const { settle = actions.settle, edit = actions.editSetAside } = ways
  const words = source.words.editor
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { column } = setAside
  const headings = new Map<string, string>(Object.entries(source.words.columns))
  const heading = headings.get(column) ?? words.conflict.presence
  const inWords = (value: unknown) => {
    if (column !== 'present') return valueWords(column, value, source)
    return value === false ? words.conflict.removed : words.conflict.stands
  }
  const choose = async (choice: 'mine' | 'theirs') => {
    setBusy(true)
    const sentence = await settle(setAside, choice)
    setBusy(false)
    setFault(sentence)
  }
  const button = (label: string, onClick: () => void) => (
    <button
      type="button"
      className={buttons.small}
      tabIndex={active ? 0 : -1}
      disabled={busy}
      onClick={onClick}
    >
      {label}
    </button>
  )
  return (
    <fieldset
      className={styles.note}
      aria-label={fill(words.conflict.label, {
        column: heading,
        issue: issueName(issue.cells, source.words),
      })}
    >
      <p className={styles.line}>
        <strong>{words.conflict.title}.</strong>{' '}
        {fill(words.conflict.mine, {
          name: setAside.by,
          time: momentWords(setAside.at, source.timeZone),
        })}
        :
      </p>
      <WordDiff
        words={words.diff}
        before={inWords(standing(issue, setAside))}
        after={inWords(setAside.after)}
      />
      {mayEdit && (
        <div className={styles.choices}>
          {button(words.conflict.keepMine, () => void choose('mine'))}
          {button(words.conflict.keepTheirs, () => void choose('theirs'))}
          {issue.present &&
            column !== 'present' &&
            button(words.conflict.edit, () => edit(setAside))}
        </div>
      )}
      {fault && (
        <p role="alert" className={styles.line}>
          {fill(words.conflict.failed, { message: fault })}
        </p>
      )}
    </fieldset>
  )
}
