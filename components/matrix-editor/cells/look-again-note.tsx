import { useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { issueName } from '../model/value-words'
import styles from './note.module.css'

/** Proposals changed after the issue was rated: rate it anew, or say that the rating still holds. */
export function LookAgainNote({ issue, active }: { issue: DraftIssue; active: boolean }) {
  const { source, actions, mayEdit } = useEditor()
  const words = source.words.editor.lookAgain
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const keep = async () => {
    setBusy(true)
    setFault(await actions.keepRating(issue))
    setBusy(false)
  }
  return (
    <div className={styles.note}>
      <p className={styles.line}>{words.note}</p>
      {mayEdit && (
        <button
          type="button"
          className={buttons.small}
          tabIndex={active ? 0 : -1}
          disabled={busy}
          aria-label={fill(words.keepNamed, { issue: issueName(issue.cells, source.words) })}
          onClick={() => void keep()}
        >
          {words.keep}
        </button>
      )}
      {fault !== null && (
        <p role="alert" className={styles.line}>
          {fault}
        </p>
      )}
    </div>
  )
}
