import type { DraftIssue } from '@/lib/domain/draft'
import { LevelMark } from '../cells/level-mark'
import { useEditor } from '../editor-context'
import { levelWord } from '../model/value-words'
import styles from './comment-mark.module.css'
import { objectorWords } from './objection-words'
import type { CellComments } from './row-comments'

type Props = {
  issue: DraftIssue
  objections: CellComments['objections']
  /** whether it stands with the proposal itself, whose name need not be said */
  named?: boolean
}

/** The levels that objections would set, each with the name of its author, and of the proposal. */
export function ObjectionLines({ issue, objections, named = false }: Props) {
  const { source } = useEditor()
  return objections.map((shown) => (
    <span key={shown.thread} className={styles.objection}>
      <span dir="auto">
        {objectorWords(source, issue, named ? { ...shown, proposal: null } : shown)}
      </span>{' '}
      <LevelMark level={shown.level} word={levelWord(source, shown.level)} />
    </span>
  ))
}
