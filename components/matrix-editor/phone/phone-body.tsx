import type { ReactNode } from 'react'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { EditorsLinks, Saving } from '../editor-top'
import { NO_MARKS } from '../grid/row-marks'
import type { useLive } from '../hooks/use-live'
import type { useRows } from '../hooks/use-rows'
import type { useSteps } from '../hooks/use-steps'
import type { WholeParts } from '../issue/opened-issue'
import { KeptNotice } from '../kept/kept-notice'
import { TypedNotice } from '../kept/typed-notice'
import { LineNotice } from '../line-notice'
import type { MatrixEditorProps } from '../matrix-editor-props'
import { StepButtons } from '../toolbar'
import { IssueForm } from './issue-form'
import { IssueList } from './issue-list'
import styles from './phone.module.css'

type Props = WholeParts &
  Pick<MatrixEditorProps, 'words' | 'person' | 'mayEdit' | 'mayPublish' | 'signInAddress'> & {
    loaded: MatrixEditorProps['draft']
    /** what leads to new comments */
    news: ReactNode
    steps: ReturnType<typeof useSteps>
    live: Pick<ReturnType<typeof useLive>, 'trouble' | 'isReplaced' | 'isSetBack'>
    rows: Pick<ReturnType<typeof useRows>, 'addHere'>
    /** what was done, for who does not see it */
    spoken: string
    onSettle: () => void
  }

/** The matrix on a phone: a list of its issues, or the form of one. */
export function PhoneBody(props: Props) {
  const { draft, whole, marks, words, loaded, mayEdit } = props
  const { source } = useEditor()
  const { opened, order, list } = whole
  const issue = opened && draft.issues.find(({ id }) => id === opened.id)
  return (
    <div className={styles.phone}>
      <div className={styles.bar}>
        <Saving {...props} />
        {mayEdit && (
          <div className={styles.steps}>
            <StepButtons steps={props.steps} words={words.editor.step} />
          </div>
        )}
      </div>
      <div className={styles.line}>
        <LineNotice live={props.live} />
      </div>
      <KeptNotice queue={draft.queue} kept={draft.kept} words={words} onLetGo={draft.letGo} />
      <TypedNotice issues={draft.issues} onOpen={whole.openIssue} />
      {!mayEdit && <p className={styles.notice}>{words.editor.readOnly.role}</p>}
      {issue && opened && (
        <IssueForm
          key={issue.id}
          issue={issue}
          opened={opened}
          order={order}
          parts={props}
          marks={marks.get(issue.id) ?? NO_MARKS}
          onBack={whole.toList}
          onGo={whole.go}
          onAt={whole.onAt}
        />
      )}
      <div hidden={Boolean(issue)}>
        <div className={styles.top}>
          <h1 className={styles.name}>
            {fill(words.editor.title, { code: loaded.assembly.code })}
          </h1>
          {props.news}
          {props.mayPublish && <EditorsLinks loaded={loaded} words={words} />}
          {mayEdit && (
            <button
              type="button"
              className={buttons.button}
              onClick={() => whole.openIssue(props.rows.addHere())}
            >
              {words.editor.toolbar.add}
            </button>
          )}
        </div>
        <IssueList
          list={list}
          marks={marks}
          label={source.words.editor.phone.list}
          onOpen={whole.openIssue}
        />
      </div>
      <p role="status" className="visually-hidden">
        {props.spoken}
      </p>
    </div>
  )
}
