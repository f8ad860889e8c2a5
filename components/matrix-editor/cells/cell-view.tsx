import { Children } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { Level } from '@/lib/domain/vocabulary'
import { type EditorSetting, useEditor } from '../editor-context'
import { levelWord, recordLines, valueWords } from '../model/value-words'
import { type GridColumn, holdsValue, isBefore } from '../model/view'
import styles from './cell-view.module.css'
import { ChangeView } from './change-view'
import { LevelMark } from './level-mark'

type Props = { issue: DraftIssue; column: GridColumn }

function Blank() {
  const { source } = useEditor()
  return <span className={styles.blank}>{source.words.editor.blank}</span>
}

function Prose({ issue, column }: Props) {
  const { source } = useEditor()
  const text = holdsValue(column) ? valueWords(column.key, issue.cells[column.key], source) : ''
  if (text === '') return <Blank />
  const plain = column.kind === 'reference' || column.kind === 'slug'
  return (
    <span className={styles.prose} dir="auto" translate={plain ? 'no' : undefined}>
      {text}
    </span>
  )
}

function Lines({ issue, column }: Props) {
  const { source } = useEditor()
  const value = holdsValue(column) ? issue.cells[column.key] : []
  const lines = recordLines(column.key, value, source)
  if (lines.length === 0) return <Blank />
  return (
    <ul className={styles.lines}>
      {Children.map(lines, (line) => (
        <li dir="auto">{line}</li>
      ))}
    </ul>
  )
}

function level(issue: DraftIssue, column: GridColumn): Level {
  return column.key === 'residual_concern' ? issue.cells.residual_concern : issue.cells.concern
}

/** A blank of an issue that the baseline lacks is no judgement: nothing was said of it there. */
function isUnknownBefore({ issue, column }: Props, { view, baseline }: EditorSetting): boolean {
  if (!isBefore(column, view) || baseline?.before[issue.cells.id]) return false
  return column.key !== 'proposals' || issue.cells.proposals.length === 0
}

/** What a cell shows while nobody edits it. */
export function CellView({ issue, column }: Props) {
  const editor = useEditor()
  const { source } = editor
  if (isUnknownBefore({ issue, column }, editor)) {
    return <span className={styles.blank}>{source.words.editor.compare.notThere}</span>
  }
  switch (column.kind) {
    case 'level': {
      const key = level(issue, column)
      return <LevelMark level={key} word={levelWord(source, key)} />
    }
    case 'change':
      return <ChangeView issue={issue} />
    case 'records':
      return <Lines issue={issue} column={column} />
    default:
      return <Prose issue={issue} column={column} />
  }
}
