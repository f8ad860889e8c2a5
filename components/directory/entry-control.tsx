import { useState } from 'react'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import styles from './directory.module.css'
import {
  type DirectoryField,
  type DirectoryWords,
  editionsOf,
  linesOf,
  type Values,
} from './directory-fields'

/** What can be chosen, by where it comes from. */
export type Choices = Readonly<
  Record<NonNullable<DirectoryField['of']>, readonly { key: string; word: string }[]>
>

type Props = {
  field: DirectoryField
  values: Values
  set: (name: string, value: unknown) => void
  fault: string | null
  choices: Choices
  words: DirectoryWords
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

function KeysControl({ field, values, set, fault, choices, words }: Props) {
  const chosen = linesOf(values[field.name])
  const options = field.of ? choices[field.of] : []
  const toggle = (key: string) =>
    set(
      field.name,
      chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key].sort(),
    )
  return (
    <fieldset className={styles.keys}>
      <legend className={form.legend}>{words.fields[field.name]}</legend>
      <p className={form.hint}>{words.hints.members}</p>
      <div className={styles.choices}>
        {options.map(({ key, word }) => (
          <label key={key} className={form.tick}>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
            <span translate="no">{word}</span>
          </label>
        ))}
      </div>
      {fault !== null && <p className={form.fault}>{fault}</p>}
    </fieldset>
  )
}

/** Lines as they are typed; the list that they mean is what is kept. */
function useLines({ field, values, set }: Props) {
  const value = values[field.name]
  const [text, setText] = useState(() => linesOf(value).join('\n'))
  const write = (next: string) => {
    setText(next)
    const lines = next.split('\n').map((line) => line.trim())
    const stated = [...new Set(lines.filter((line) => line !== ''))]
    set(field.name, field.kind === 'editions' ? editionsOf(stated, value) : stated)
  }
  return { text, write }
}

function LinesControl(props: Props) {
  const { field, words, fault } = props
  const { text, write } = useLines(props)
  const hint = field.name === 'aliases' ? words.hints.aliases : words.hints.revisions
  return (
    <FormField label={words.fields[field.name]} hint={hint} fault={fault}>
      {(ties) => (
        <textarea
          {...ties}
          rows={4}
          dir="auto"
          translate="no"
          value={text}
          onChange={({ target }) => write(target.value)}
        />
      )}
    </FormField>
  )
}

function ChoiceControl({ field, values, set, fault, choices, words }: Props) {
  const options = field.of ? choices[field.of] : []
  return (
    <FormField label={words.fields[field.name]} fault={fault}>
      {(ties) => (
        <select
          {...ties}
          required={field.required}
          value={textOf(values[field.name])}
          onChange={({ target }) =>
            set(field.name, target.value === '' && !field.required ? null : target.value)
          }
        >
          <option value="">{field.required ? words.merge.choose : words.none}</option>
          {options.map(({ key, word }) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}

/** One field of an entry: its name, its control, and what is wrong with it. */
export function EntryControl(props: Props) {
  const { field, values, set, fault, words } = props
  const { name, kind } = field
  if (kind === 'keys') return <KeysControl {...props} />
  if (kind === 'lines' || kind === 'editions') return <LinesControl {...props} />
  if (kind === 'choice') return <ChoiceControl {...props} />
  const hint = name === 'key' || name === 'body' ? words.hints[name] : undefined
  const write = (text: string) => set(name, text === '' && !field.required ? null : text)
  return (
    <FormField label={words.fields[name]} hint={hint} fault={fault}>
      {(ties) =>
        kind === 'long-text' ? (
          <textarea
            {...ties}
            rows={3}
            dir="auto"
            value={textOf(values[name])}
            onChange={({ target }) => write(target.value)}
          />
        ) : (
          <input
            {...ties}
            type={kind === 'link' ? 'url' : 'text'}
            dir={kind === 'link' ? 'ltr' : 'auto'}
            required={field.required}
            translate={name === 'name' ? undefined : 'no'}
            value={textOf(values[name])}
            onChange={({ target }) => write(target.value)}
          />
        )
      }
    </FormField>
  )
}
