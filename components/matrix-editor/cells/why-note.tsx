import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import type { EditorWords } from '../model/editor-words'
import { type LevelColumn, RATIONALE_OF } from '../model/rationale-asked'
import { issueName, levelWord, type WordSource } from '../model/value-words'
import styles from './note.module.css'

type Cell = { issue: DraftIssue; column: LevelColumn }

/** The question that a changed level leaves open. */
export function whyQuestion({ issue, column }: Cell, source: WordSource): string {
  const { why }: EditorWords['editor'] = source.words.editor
  const question = issue.cells[RATIONALE_OF[column]] === null ? why.ask : why.still
  return fill(question, { level: levelWord(source, issue.cells[column]) })
}

/** Asks in a rationale's cell why its level was changed; whoever goes on is not held up. */
export function WhyNote({ issue, column, active }: Cell & { active: boolean }) {
  const { source, actions } = useEditor()
  const words = source.words.editor.why
  const button = (act: string, onClick: () => void) => (
    <button
      type="button"
      className={buttons.small}
      tabIndex={active ? 0 : -1}
      data-quiet
      aria-label={fill(words.named, {
        act,
        column: source.words.columns[column],
        issue: issueName(issue.cells, source.words),
      })}
      onClick={onClick}
    >
      {act}
    </button>
  )
  return (
    <div className={styles.note}>
      <p className={styles.line}>{whyQuestion({ issue, column }, source)}</p>
      <div className={styles.choices}>
        {button(words.say, () => actions.sayWhy(issue, column))}
        {button(words.later, () => actions.whyLater(issue, column))}
      </div>
    </div>
  )
}
