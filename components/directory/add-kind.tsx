import { useId, useState } from 'react'
import type { CallDoor } from '@/components/account/door'
import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
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
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    const key = slugOf(word) ?? ''
    setBusy(true)
    const answer = await call('add-instrument-kind', { key, word, short: short || null })
    setBusy(false)
    if (answer.done) onAdded({ key, word })
    else setFault(answer.message)
  }
  return { word, setWord, short, setShort, fault, busy, save }
}

function Fields({ onCancel, ...props }: Props & { onCancel: () => void }) {
  const id = useId()
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
        <div key={field} className={form.field}>
          <label htmlFor={`${id}-${field}`}>{fields[field]}</label>
          <input
            id={`${id}-${field}`}
            className={form.control}
            dir="auto"
            value={value}
            onChange={({ target }) => set(target.value)}
          />
        </div>
      ))}
      {adding.fault !== null && (
        <p role="alert" className={form.fault}>
          {adding.fault}
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
