import { type FormEvent, useState } from 'react'
import buttons from '../../ui/button.module.css'
import forms from '../../ui/form.module.css'
import { FormField } from '../../ui/form-field'
import { SidePanel } from '../../ui/side-panel'
import { useEditor } from '../editor-context'
import type { LayoutParts } from './layout-parts'
import styles from './panels.module.css'

/** Saves what is shown as a view, one's own or the team's. */
export function SaveViewDialog({ layout, mayShare, setPanel }: LayoutParts) {
  const words = useEditor().source.words.editor.layout.save
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const close = () => setPanel(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const sentence = await layout.save({ view: null, name, shared })
    setBusy(false)
    setFault(sentence)
    if (sentence === null) close()
  }
  return (
    <SidePanel title={words.title} closeLabel={words.cancel} onClose={close}>
      <form className={styles.body} onSubmit={(event) => void submit(event)}>
        <FormField label={words.name} hint={words.hint} fault={fault}>
          {(ties) => (
            <input
              {...ties}
              required
              maxLength={60}
              dir="auto"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </FormField>
        {mayShare && (
          <div>
            <label className={forms.tick}>
              <input
                type="checkbox"
                checked={shared}
                onChange={(event) => setShared(event.target.checked)}
              />
              {words.shared}
            </label>
            <p className={forms.hint}>{words.sharedHint}</p>
          </div>
        )}
        <button type="submit" className={buttons.primary} disabled={busy}>
          {words.save}
        </button>
      </form>
    </SidePanel>
  )
}
