import { useId } from 'react'
import { type CommentedColumn, mayObjectTo, type Writer } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import { levelSchema } from '@/lib/domain/vocabulary'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { levelWord } from '../model/value-words'
import { answerFault } from './answer-fault'
import styles from './comments.module.css'
import { useCommenting } from './comments-context'
import { Composer } from './composer'
import { useUnsent } from './unsent'

type Props = {
  issue: DraftIssue
  /** null for the issue as a whole */
  column: CommentedColumn | null
  people: readonly Writer[]
  onChanged: () => void
}

type Draft = ReturnType<typeof useUnsent>

/** The level that whoever objects would set. */
function ObjectionField({ issue, column, draft }: Props & { draft: Draft }) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const id = useId()
  if (!mayObjectTo(column)) return null
  const stands = issue.cells[column]
  const choose = (key: string) =>
    draft.change({ objection: key === '' ? null : levelSchema.parse(key) })
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{fill(words.object, { level: levelWord(source, stands) })}</label>
      <select
        id={id}
        className={styles.select}
        value={draft.unsent.objection ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.noObjection}</option>
        {source.levels
          .filter(({ key, off }) => key !== stands && !off)
          .map(({ key, word }) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
      </select>
    </div>
  )
}

/** Where a thread is begun. */
export function NewThread(props: Props) {
  const { issue, column, onChanged } = props
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { calls, me } = useCommenting()
  const draft = useUnsent(me, `new ${issue.id} ${column ?? ''}`)
  const send = async () => {
    const answer = await calls.post({ issueId: issue.id, column, ...draft.unsent })
    if (answer.kind === 'refused') draft.renew()
    const fault = answerFault(answer, source.words)
    if (fault === null) onChanged()
    return fault
  }
  const label =
    column === null ? words.writeIssue : fill(words.write, { column: source.words.columns[column] })
  return (
    <Composer
      label={label}
      draft={draft}
      people={props.people}
      sendLabel={draft.unsent.objection === null ? words.send : words.sendObjection}
      send={send}
    >
      <ObjectionField {...props} draft={draft} />
    </Composer>
  )
}
