import { Dialog } from '@base-ui/react/dialog'
import { type RefObject, useState } from 'react'
import type { SavedView } from '@/lib/domain/layout/saved-view'
import buttons from '../../ui/button.module.css'
import styles from '../../ui/dialog.module.css'
import { fill } from '../../ui/fill'
import { focusAtOnce } from '../../ui/focus-at-once'
import forms from '../../ui/form.module.css'
import { useEditor } from '../editor-context'

type Props = {
  view: SavedView
  /** removes it; the sentence why not, where it was not */
  remove: () => Promise<string | null>
  onClose: () => void
  /** where the focus goes back to */
  opener: RefObject<HTMLElement | null>
}

/** Asks before a view is removed: it names it and says whom it belongs to. */
export function RemoveViewDialog({ view, remove, onClose, opener }: Props) {
  const { removing } = useEditor().source.words.editor.layout
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const confirm = async () => {
    setBusy(true)
    const sentence = await remove()
    setBusy(false)
    setFault(sentence)
    if (sentence === null) onClose()
  }
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.dialog} finalFocus={opener}>
          <Dialog.Title className={styles.title} dir="auto">
            {fill(removing.title, { name: view.name })}
          </Dialog.Title>
          <Dialog.Description>
            {fill(view.shared ? removing.team : removing.own, { by: view.by })}
          </Dialog.Description>
          <p>{removing.lost}</p>
          <p role="alert" className={forms.fault}>
            {fault}
          </p>
          <div className={forms.actions}>
            <Dialog.Close ref={focusAtOnce} className={buttons.button}>
              {removing.keep}
            </Dialog.Close>
            <button
              type="button"
              className={buttons.primary}
              disabled={busy}
              onClick={() => void confirm()}
            >
              {removing.confirm}
            </button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
