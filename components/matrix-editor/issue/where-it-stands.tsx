import { useId } from 'react'
import { latestFirst } from '@/lib/domain/latest-step'
import { STEP_STATES } from '@/lib/domain/vocabulary'
import { clockOf, momentOf, momentWords } from '@/lib/domain/zoned-time'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { bareStep, bodyNow } from '../model/next-step'
import { BLANK } from '../model/options'
import { recordLines } from '../model/value-words'
import { ChoiceGroup } from './choice-field'
import styles from './issue.module.css'
import { type FieldColumn, useIssue } from './issue-context'
import { OpenedField } from './opened-field'

/** Notes that the text is in its body now, by one press. */
function AddStep() {
  const { source } = useEditor()
  const { issue, issues, save } = useIssue()
  const words = source.words.editor.issue.step
  const body = bodyNow(issue, issues)
  const add = () => {
    const { timeZone } = source
    const at = momentOf(clockOf(new Date().toISOString(), timeZone), timeZone)
    const step = bareStep({ id: crypto.randomUUID(), at, body })
    save('progress', [...issue.cells.progress, step])
  }
  return (
    <button type="button" className={buttons.tall} onClick={add}>
      {body === null ? words.addBare : fill(words.add, { body })}
    </button>
  )
}

/** Where a text stands: its latest step, how to note the next, and all of them. */
export function WhereItStands({ column }: { column: FieldColumn }) {
  const { source } = useEditor()
  const { issue, save } = useIssue()
  const { step: words } = source.words.editor.issue
  const labelId = useId()
  const { progress } = issue.cells
  const [latest] = latestFirst(progress)
  const states = [
    { key: BLANK, word: source.words.editor.picker.notStated },
    ...STEP_STATES.map((key) => ({ key, word: source.words.vocabulary.stepState[key] })),
  ].map((one) => ({ ...one, hint: '', found: '', retired: false }))
  const setState = (key: string) => {
    const state = STEP_STATES.find((one) => one === key) ?? null
    save(
      'progress',
      progress.map((step) => (step.id === latest?.id ? { ...step, state } : step)),
    )
  }
  return (
    <div className={styles.stands}>
      {latest ? (
        <p className={styles.latest}>
          <strong dir="auto">{latest.body ?? words.withoutBody}</strong>
          <time dateTime={latest.at}>{momentWords(latest.at, source.timeZone)}</time>
          <span dir="auto">
            {recordLines('progress', [{ ...latest, at: '', body: null }], source)[0]}
          </span>
        </p>
      ) : (
        <p className={styles.hint}>{words.none}</p>
      )}
      <AddStep />
      {latest && (
        <>
          <p id={labelId} className={styles.label}>
            {words.state}
          </p>
          <ChoiceGroup
            name={labelId}
            labelledBy={labelId}
            options={states}
            value={latest.state ?? BLANK}
            onChoose={setState}
          />
        </>
      )}
      <OpenedField column={column} />
    </div>
  )
}
