import { useEffect, useRef, useState } from 'react'
import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import buttons from '../ui/button.module.css'
import { fill, fillCount } from '../ui/fill'
import { SidePanel } from '../ui/side-panel'
import notes from './cells/note.module.css'
import { SetAsideNote } from './cells/set-aside-note'
import { useEditor } from './editor-context'
import styles from './history-panel.module.css'
import type { useSettling } from './hooks/use-settling'
import { listedSetAside } from './model/set-aside-order'
import { issueName } from './model/value-words'

type Props = {
  /** the id of whoever is signed in, whose own changes come first */
  person: string
  issues: readonly DraftIssue[]
  setAside: readonly SetAside[]
  settling: Pick<ReturnType<typeof useSettling>, 'settle' | 'settleAll'>
  /** closes the panel and edits the cell */
  onEdit: (setAside: SetAside) => void
  onClose: () => void
}

type AllProps = {
  mine: readonly SetAside[]
  settleAll: Props['settling']['settleAll']
}

/** One choice for all of one's own; those of others wait for them, or are settled one by one. */
function AllOfMine({ mine, settleAll }: AllProps) {
  const { source } = useEditor()
  const words = source.words.editor.setAsideList
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const choose = async (choice: 'mine' | 'theirs') => {
    setBusy(true)
    setFault(await settleAll(mine, choice))
    setBusy(false)
  }
  const button = (label: string, choice: 'mine' | 'theirs') => (
    <button
      type="button"
      className={buttons.button}
      disabled={busy}
      onClick={() => void choose(choice)}
    >
      {label}
    </button>
  )
  return (
    <div className={notes.choices}>
      {button(fill(words.takeMine, { n: mine.length }), 'mine')}
      {button(fill(words.keepTheirs, { n: mine.length }), 'theirs')}
      {fault !== null && (
        <span role="alert">{fill(source.words.editor.conflict.failed, { message: fault })}</span>
      )}
    </div>
  )
}

/** The focus goes on to what is left to choose when its button has gone with what was settled. */
function useFocusKept(left: number) {
  const body = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks when something was settled
  useEffect(() => {
    const within = body.current?.contains(document.activeElement) ?? false
    if (!within) body.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus()
  }, [left])
  return body
}

/** All changes of the matrix that were set aside, in one list. */
export function SetAsidePanel(props: Props) {
  const { person, issues, setAside, settling, onEdit, onClose } = props
  const { source, mayEdit } = useEditor()
  const words = source.words.editor
  const columns = Object.keys(source.words.columns)
  const listed = listedSetAside(setAside, { person, issues, columns })
  const mine = listed.filter(({ byId }) => byId === person)
  const edits = useRef(false)
  const edit = (one: SetAside) => {
    edits.current = true
    onEdit(one)
  }
  const body = useFocusKept(listed.length)
  const headings = new Map<string, string>(Object.entries(source.words.columns))
  return (
    <SidePanel
      title={words.setAsideList.title}
      closeLabel={words.panel.close}
      onClose={() => onClose()}
      returnsFocus={() => !edits.current}
    >
      <div ref={body} className={styles.body}>
        <p role="status">
          {listed.length === 0
            ? words.setAsideList.empty
            : fillCount(words.setAsideList.count, listed.length)}
        </p>
        {mayEdit && mine.length > 1 && <AllOfMine mine={mine} settleAll={settling.settleAll} />}
        <ul className={styles.list}>
          {listed.map((one) => {
            const issue = issues.find(({ id }) => id === one.issueId)
            const column = headings.get(one.column) ?? words.conflict.presence
            return (
              issue && (
                <li key={one.id} className={styles.entry}>
                  <strong>
                    {fill(words.panel.title, {
                      column,
                      issue: issueName(issue.cells, source.words),
                    })}
                  </strong>
                  <SetAsideNote
                    setAside={one}
                    issue={issue}
                    active
                    settle={settling.settle}
                    edit={edit}
                  />
                </li>
              )
            )
          })}
        </ul>
      </div>
    </SidePanel>
  )
}
