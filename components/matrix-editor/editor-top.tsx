import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../ui/fill'
import type { useDraft } from './hooks/use-draft'
import { KeptNotice } from './kept/kept-notice'
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
}

/** Where those go who publish and keep the assembly. */
function EditorsLinks({ loaded, words }: Props) {
  const { publish, settings } = words.editor.staff.sections
  return (
    <>
      <a href={`/staff/${loaded.assembly.key}/publish`}>{publish}</a>
      <a href={`/staff/${loaded.assembly.key}/settings`}>{settings}</a>
    </>
  )
}

/** The head of the editor: whose draft, which view, and the state of saving. */
export function EditorTop(props: Props) {
  const { loaded, draft, words, view, issue, mayEdit } = props
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
          <SaveState
            queue={draft.queue}
            kept={draft.kept}
            setAside={draft.setAside}
            words={words.editor}
            signInAddress={props.signInAddress}
            onRetry={() => void draft.retry()}
            onSettle={mayEdit ? props.onSettle : null}
          />
        </div>
      </div>
      <KeptNotice queue={draft.queue} kept={draft.kept} words={words} onLetGo={draft.letGo} />
    </>
  )
}
