import { type FormEvent, Fragment, useState } from 'react'
import type { CallDoor } from '@/components/account/door'
import { faultOf, useCall } from '@/components/account/use-call'
import buttons from '@/components/ui/button.module.css'
import { fill, fillCount } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import { SidePanel } from '@/components/ui/side-panel'
import { useEdited } from '@/components/ui/use-edited'
import { type DirectoryName, MERGEABLE } from '@/lib/domain/directory-entry'
import { slugOf } from '@/lib/domain/reference/slug-of'
import { AddKind } from './add-kind'
import styles from './directory.module.css'
import {
  ADDING,
  addLabel,
  blankValues,
  type DirectoryWords,
  FIELDS,
  NEW_FIELDS,
  type Values,
  wordOf,
} from './directory-fields'
import { type Choices, EntryControl } from './entry-control'

/** An entry as the pages of the directory list it. */
export type Entry = {
  key: string
  word: string
  fields: Values
  retired: boolean
  mergedInto: string | null
  uses: number
}

type Shared = {
  list: DirectoryName
  choices: Choices
  call: CallDoor
  /** reads the page anew, and says what was done */
  onDone: (said: string) => void
  onClose: () => void
  words: DirectoryWords
}

type AddProps = Shared & { mayAddKinds: boolean }

/** The kinds of instrument with those that were added just now, which the page reads anew. */
function useKinds(choices: Choices) {
  const [added, setAdded] = useState<Choices['instrument-kinds']>([])
  const known = choices['instrument-kinds']
  const fresh = added.filter(({ key }) => !known.some((kind) => kind.key === key))
  const withAdded: Choices = { ...choices, 'instrument-kinds': [...known, ...fresh] }
  const add = (kind: Choices['instrument-kinds'][number]) => setAdded((all) => [...all, kind])
  return { withAdded, add }
}

/** A new entry: its key is made from its name until somebody writes one. */
export function AddPanel({ mayAddKinds, ...shared }: AddProps) {
  const { list, choices, call, onDone, onClose, words } = shared
  const kinds = useKinds(choices)
  const [values, setValues] = useState(() => blankValues(list))
  const [typedKey, setTypedKey] = useState(false)
  const { busy, refused, send } = useCall(call)
  const set = (name: string, value: unknown) => {
    if (name === 'key') setTypedKey(true)
    setValues((all) => {
      const next: Values = { ...all, [name]: value }
      if (typedKey || name === 'key' || !('key' in all)) return next
      return { ...next, key: slugOf(wordOf(next, '')) ?? '' }
    })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await send(ADDING[list], values)
    if (!answer.done) return
    onDone(fill(words.added, { word: wordOf(values, String(values.number ?? '')) }))
    onClose()
  }
  return (
    <SidePanel title={addLabel(words, list)} closeLabel={words.close} onClose={onClose}>
      <form className={styles.panel} onSubmit={(event) => void submit(event)}>
        {NEW_FIELDS[list].map((field) => (
          <Fragment key={field.name}>
            <EntryControl
              field={field}
              values={values}
              set={set}
              fault={faultOf(refused, field.name)}
              choices={kinds.withAdded}
              words={words}
            />
            {field.of === 'instrument-kinds' && mayAddKinds && (
              <AddKind
                call={call}
                onAdded={(kind) => {
                  kinds.add(kind)
                  set('kind', kind.key)
                  onDone(fill(words.added, { word: kind.word }))
                }}
                words={words}
              />
            )}
          </Fragment>
        ))}
        <p role="alert" className={form.fault}>
          {refused?.message}
        </p>
        <p className={form.actions}>
          <button type="submit" className={buttons.primary} disabled={busy}>
            {busy ? words.busy : addLabel(words, list)}
          </button>
        </p>
      </form>
    </SidePanel>
  )
}

/** No group is its own member. */
const withoutSelf = (choices: Choices, self: string): Choices => ({
  ...choices,
  organizations: choices.organizations.filter(({ key }) => key !== self),
})

type EditProps = Shared & { entry: Entry; others: readonly { key: string; word: string }[] }

function Fields({ list, entry, choices, call, onDone, words }: EditProps) {
  const { retired: _retired, ...stored } = entry.fields
  const edited = useEdited(stored)
  const { busy, refused, send } = useCall(call)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { before, after } = edited
    const answer = await send('change-entry', { list, key: entry.key, before, after })
    onDone(answer.done ? words.saved : '')
  }
  return (
    <form className={styles.panel} onSubmit={(event) => void submit(event)}>
      <p className={form.hint}>{fill(words.key, { key: entry.key })}</p>
      {FIELDS[list].map((field) => (
        <EntryControl
          key={field.name}
          field={field}
          values={edited.values}
          set={edited.set}
          fault={faultOf(refused, field.name)}
          choices={field.kind === 'keys' ? withoutSelf(choices, entry.key) : choices}
          words={words}
        />
      ))}
      <p role="alert" className={form.fault}>
        {refused?.message}
      </p>
      <p className={form.actions}>
        <button type="submit" className={buttons.primary} disabled={busy || !edited.changed}>
          {busy ? words.busy : words.save}
        </button>
      </p>
    </form>
  )
}

function Retire({ list, entry, call, onDone, words }: EditProps) {
  const { busy, refused, send } = useCall(call)
  const { key, retired } = entry
  const turn = async () => {
    const change = { before: { retired }, after: { retired: !retired } }
    const answer = await send('change-entry', { list, key, ...change })
    onDone(answer.done ? words.saved : '')
  }
  return (
    <section className={styles.panel}>
      <p className={form.hint}>{retired ? words.backHint : words.retireHint}</p>
      <p className={form.actions}>
        <button
          type="button"
          className={buttons.button}
          disabled={busy}
          onClick={() => void turn()}
        >
          {retired ? words.back : words.retire}
        </button>
      </p>
      {refused !== null && (
        <p role="alert" className={form.fault}>
          {refused.message}
        </p>
      )}
    </section>
  )
}

const cellsIn = (value: unknown) =>
  typeof value === 'object' && value !== null && 'cells' in value ? Number(value.cells) : 0

function Merge({ list, entry, others, call, onDone, onClose, words }: EditProps) {
  const [into, setInto] = useState('')
  const { busy, refused, send } = useCall(call)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await send('merge-entries', { list, from: entry.key, into })
    if (!answer.done) return
    onDone(fillCount(words.merge.done, cellsIn(answer.value)))
    onClose()
  }
  return (
    <form className={styles.panel} onSubmit={(event) => void submit(event)}>
      <h3>{words.merge.title}</h3>
      <p className={form.hint}>{words.merge.hint}</p>
      <FormField label={words.merge.into} fault={refused?.message ?? null}>
        {(ties) => (
          <select
            {...ties}
            required={true}
            value={into}
            onChange={({ target }) => setInto(target.value)}
          >
            <option value="">{words.merge.choose}</option>
            {others.map(({ key, word }) => (
              <option key={key} value={key}>
                {word}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <p className={form.actions}>
        <button type="submit" className={buttons.button} disabled={busy || into === ''}>
          {busy ? words.busy : fill(words.merge.submit, { word: entry.word })}
        </button>
      </p>
    </form>
  )
}

/** An entry, to rename, retire, bring back or merge it. */
export function EditPanel(props: EditProps) {
  const { list, entry, words, onClose } = props
  const mergeable = MERGEABLE.some((name) => name === list) && entry.mergedInto === null
  return (
    <SidePanel
      title={fill(words.edit, { word: entry.word })}
      closeLabel={words.close}
      onClose={onClose}
    >
      <Fields {...props} />
      <Retire {...props} />
      {mergeable && <Merge {...props} />}
    </SidePanel>
  )
}
