import { useId } from 'react'
import { mayObjectTo, type Writer } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import { type Level, levelSchema } from '@/lib/domain/vocabulary'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { levelWord, type WordSource } from '../model/value-words'
import { answerFault } from './answer-fault'
import styles from './comments.module.css'
import { type About, useCommenting } from './comments-context'
import { Composer } from './composer'
import { proposalName } from './proposal-name'
import { useUnsent } from './unsent'

type Props = {
  issue: DraftIssue
  about: About
  people: readonly Writer[]
  onChanged: () => void
}

type Draft = ReturnType<typeof useUnsent>

/** The level that stands where one can object to it; undefined where there is none to object to. */
function standsAt({ issue, about }: Props): Level | null | undefined {
  const { column, proposal } = about
  if (mayObjectTo(column)) return issue.cells[column]
  return issue.cells.proposals.find(({ id }) => id === proposal)?.concern
}

/** The level that whoever objects would set. */
function ObjectionField({ draft, ...props }: Props & { draft: Draft }) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const id = useId()
  const stands = standsAt(props)
  if (stands === undefined) return null
  const choose = (key: string) =>
    draft.change({ objection: key === '' ? null : levelSchema.parse(key) })
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>
        {stands === null
          ? words.objectNone
          : fill(words.object, { level: levelWord(source, stands) })}
      </label>
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

/** What is kept unsent belongs to the place that it is about. */
const nameOf = ({ issue, about: { column, proposal } }: Props) =>
  ['new', issue.id, column ?? '', ...(proposal === null ? [] : [proposal])].join(' ')

function labelOf({ issue, about: { column, proposal } }: Props, source: WordSource): string {
  const words = source.words.editor.comments
  if (column === null) return words.writeIssue
  if (proposal === null) return fill(words.write, { column: source.words.columns[column] })
  return fill(words.write, { column: proposalName(source, issue, { id: proposal }) })
}

/** Where a thread is begun. */
export function NewThread(props: Props) {
  const { issue, about, onChanged } = props
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { calls, me } = useCommenting()
  const draft = useUnsent(me, nameOf(props))
  const send = async () => {
    const answer = await calls.post({ issueId: issue.id, ...about, ...draft.unsent })
    if (answer.kind === 'refused') draft.renew()
    const fault = answerFault(answer, source.words)
    if (fault === null) onChanged()
    return fault
  }
  return (
    <Composer
      label={labelOf(props, source)}
      draft={draft}
      people={props.people}
      sendLabel={draft.unsent.objection === null ? words.send : words.sendObjection}
      send={send}
    >
      <ObjectionField {...props} draft={draft} />
    </Composer>
  )
}
