import { useId, useState } from 'react'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import styles from './field.module.css'

type Props = {
  list: 'organizations' | 'proponents'
  /** what was typed and nothing matches */
  text: string
  onAdded: (entry: { key: string; word: string }) => void
}

type FormProps = Props & { onCancel: () => void }

function useAdding({ list, text, onAdded }: Props) {
  const { add } = useEditor()
  const [shortName, setShortName] = useState(text)
  const [name, setName] = useState(text)
  const [kind, setKind] = useState('member-state')
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const fields = { shortName, name, ...(list === 'proponents' ? { kind } : {}) }
    const answer = await add(list, fields)
    setBusy(false)
    if ('fault' in answer) setFault(answer.fault)
    else onAdded({ key: answer.key, word: shortName })
  }
  return { shortName, setShortName, name, setName, kind, setKind, fault, busy, save }
}

function AddForm(props: FormProps) {
  const { list, onCancel } = props
  const id = useId()
  const words = useEditor().source.words.editor.place
  const adding = useAdding(props)
  const texts = [
    ['shortName', adding.shortName, adding.setShortName],
    ['name', adding.name, adding.setName],
  ] as const
  return (
    <fieldset className={styles.adding}>
      <legend className={styles.label}>{fill(words.title, { one: words.one[list] })}</legend>
      {texts.map(([field, value, set]) => (
        <div key={field} className={styles.field}>
          <label htmlFor={`${id}-${field}`}>{words.fields[field]}</label>
          <input
            id={`${id}-${field}`}
            className={styles.control}
            dir="auto"
            value={value}
            onChange={({ target }) => set(target.value)}
          />
        </div>
      ))}
      {list === 'proponents' && (
        <div className={styles.field}>
          <label htmlFor={`${id}-kind`}>{words.fields.kind}</label>
          <select
            id={`${id}-kind`}
            className={styles.control}
            value={adding.kind}
            onChange={({ target }) => adding.setKind(target.value)}
          >
            {Object.entries(words.proponentKind).map(([key, word]) => (
              <option key={key} value={key}>
                {word}
              </option>
            ))}
          </select>
        </div>
      )}
      {adding.fault !== null && (
        <p role="alert" className={styles.fault}>
          {adding.fault}
        </p>
      )}
      <p className={styles.choices}>
        <button
          type="button"
          className={buttons.button}
          disabled={adding.busy}
          onClick={() => void adding.save()}
        >
          {adding.busy ? words.adding : words.submit}
        </button>
        <button type="button" className={buttons.button} onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </fieldset>
  )
}

/** Offers to add what was typed to the directory, with the fewest fields, right where it is needed. */
export function AddInPlace(props: Props) {
  const { list, text } = props
  const { adding, source } = useEditor()
  const [open, setOpen] = useState(false)
  const words = source.words.editor.place
  if (!adding.includes(list)) return null
  if (open) return <AddForm {...props} onCancel={() => setOpen(false)} />
  return (
    <p className={styles.choices}>
      <button type="button" className={buttons.button} onClick={() => setOpen(true)}>
        {fill(words.offer, { text, one: words.one[list] })}
      </button>
    </p>
  )
}
