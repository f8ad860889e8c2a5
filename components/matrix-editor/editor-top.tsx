import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../ui/fill'
import type { useDraft } from './hooks/use-draft'
import { ElsewhereNotice } from './kept/elsewhere-notice'
import { KeptNotice } from './kept/kept-notice'
import { TypedNotice } from './kept/typed-notice'
import styles from './matrix-editor.module.css'
import type { MatrixEditorProps } from './matrix-editor-props'
import type { EditorView } from './model/view'
import { SaveState } from './save-state'
import { ViewSwitch } from './view-switch'

type Props = Omit<MatrixEditorProps, 'draft'> & {
  loaded: MatrixEditorProps['draft']
  draft: ReturnType<typeof useDraft>
  view: EditorView
  /** the selected issue, which is kept in the address of each view */
  issue: DraftIssue | undefined
  onSettle: () => void
  /** goes on in a cell in which something was typed and not saved */
  onGoOn: (issueId: string, column: string) => void
}

/** Where those go who publish and keep the assembly. */
export function EditorsLinks({ loaded, words }: Pick<Props, 'loaded' | 'words'>) {
  const { publish, settings } = words.editor.staff.sections
  return (
    <>
      <a href={`/staff/${loaded.assembly.key}/publish`}>{publish}</a>
      <a href={`/staff/${loaded.assembly.key}/settings`}>{settings}</a>
    </>
  )
}

type SavingProps = Pick<
  Props,
  'draft' | 'loaded' | 'person' | 'words' | 'signInAddress' | 'mayEdit' | 'onSettle'
>

/** The state of saving, what to do where something waits, and where else something does. */
export function Saving(props: SavingProps) {
  const { draft, words, signInAddress, mayEdit, onSettle } = props
  return (
    <>
      <SaveState
        queue={draft.queue}
        kept={draft.kept}
        setAside={draft.setAside}
        words={words.editor}
        signInAddress={signInAddress}
        onRetry={() => void draft.retry()}
        onTryAgain={() => draft.tryAgain()}
        onSettle={mayEdit ? onSettle : null}
      />
      <ElsewhereNotice
        person={props.person}
        assembly={props.loaded.assembly.key}
        words={words.editor.kept}
      />
    </>
  )
}

/** The head of the editor: whose draft, which view, and the state of saving. */
export function EditorTop(props: Props) {
  const { loaded, draft, words, view, issue } = props
  return (
    <>
      <div className={styles.top}>
        <h1 className={styles.title}>{fill(words.editor.title, { code: loaded.assembly.code })}</h1>
        <ViewSwitch
          view={view}
          slug={issue?.cells.id}
          words={words.editor.views}
          onView={props.onView}
        />
        {props.mayPublish && <EditorsLinks {...props} />}
        <div className={styles.saving}>
          <Saving {...props} />
        </div>
      </div>
      <KeptNotice queue={draft.queue} kept={draft.kept} words={words} onLetGo={draft.letGo} />
      <TypedNotice issues={draft.issues} onOpen={props.onGoOn} />
    </>
  )
}
