import { useState } from 'react'
import type { CallDoor } from '@/components/account/door'
import { useCall } from '@/components/account/use-call'
import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import { slugOf } from '@/lib/domain/reference/slug-of'
import styles from './directory.module.css'
import { addLabel, type DirectoryWords } from './directory-fields'

type Props = {
  call: CallDoor
  onAdded: (kind: { key: string; word: string }) => void
  words: DirectoryWords
}

function useAdding({ call, onAdded }: Props) {
  const [word, setWord] = useState('')
  const [short, setShort] = useState('')
  const { busy, refused, send } = useCall(call)
  const save = async () => {
    const key = slugOf(word) ?? ''
    const answer = await send('add-instrument-kind', { key, word, short: short || null })
    if (answer.done) onAdded({ key, word })
  }
  return { word, setWord, short, setShort, refused, busy, save }
}

function Fields({ onCancel, ...props }: Props & { onCancel: () => void }) {
  const { place, one, fields } = props.words
  const adding = useAdding(props)
  const texts = [
    ['word', adding.word, adding.setWord],
    ['short', adding.short, adding.setShort],
  ] as const
  return (
    <fieldset className={`${styles.keys} ${form.form}`}>
      <legend className={form.legend}>{fill(place.title, { one: one['instrument-kinds'] })}</legend>
      {texts.map(([field, value, set]) => (
        <FormField key={field} label={fields[field]}>
          {(ties) => (
            <input
              {...ties}
              dir="auto"
              value={value}
              onChange={({ target }) => set(target.value)}
            />
          )}
        </FormField>
      ))}
      {adding.refused !== null && (
        <p role="alert" className={form.fault}>
          {adding.refused.message}
        </p>
      )}
      <p className={form.actions}>
        <button
          type="button"
          className={buttons.button}
          disabled={adding.busy}
          onClick={() => void adding.save()}
        >
          {adding.busy ? place.adding : place.submit}
        </button>
        <button type="button" className={buttons.button} onClick={onCancel}>
          {place.cancel}
        </button>
      </p>
    </fieldset>
  )
}

/** Offers to add a kind of instrument right where an instrument of it is added. */
export function AddKind(props: Props) {
  const [open, setOpen] = useState(false)
  const onAdded: Props['onAdded'] = (kind) => {
    setOpen(false)
    props.onAdded(kind)
  }
  if (open) return <Fields {...props} onAdded={onAdded} onCancel={() => setOpen(false)} />
  return (
    <p className={form.actions}>
      <button type="button" className={buttons.button} onClick={() => setOpen(true)}>
        {addLabel(props.words, 'instrument-kinds')}
      </button>
    </p>
  )
}
