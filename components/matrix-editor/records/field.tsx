import { useId } from 'react'
import { clockOf, momentOf } from '@/lib/domain/zoned-time'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { organizationOptions } from '../model/options'
import type { WordSource } from '../model/value-words'
import { EntryField } from './entry-field'
import styles from './field.module.css'
import { PartiesField } from './parties-field'
import type { Field as FieldShape, Item } from './shapes'

export type FieldProps = {
  field: FieldShape
  item: Item
  fault: string | null
  onChange: (value: unknown) => void
  /** what was left typed and not chosen */
  typed: string
  /** what is typed and not chosen, so that it is never dropped in silence */
  onTyped: (text: string) => void
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
/** A field that may be blank is null then; one that may not stays '' and is refused with a sentence. */
const stored = (text: string, field: FieldShape) => (text === '' && !field.required ? null : text)

type ControlProps = FieldProps & { id: string; described: string | undefined }

function TextControl({ field, item, id, described, onChange }: ControlProps) {
  const shared = {
    id,
    className: styles.control,
    dir: field.kind === 'link' ? 'ltr' : 'auto',
    'aria-describedby': described,
    'aria-invalid': described !== undefined || undefined,
    value: textOf(item[field.key]),
    onChange: (event: { target: { value: string } }) => onChange(stored(event.target.value, field)),
  } as const
  if (field.kind === 'long-text') return <textarea rows={2} {...shared} />
  return <input type={field.kind === 'link' ? 'url' : 'text'} {...shared} />
}

function TimeControl({ field, item, id, described, onChange }: ControlProps) {
  const { timeZone } = useEditor().source
  const isTime = field.kind === 'time'
  const value = textOf(item[field.key])
  return (
    <input
      id={id}
      className={styles.control}
      type={isTime ? 'datetime-local' : 'date'}
      aria-describedby={described}
      aria-invalid={described !== undefined || undefined}
      value={isTime ? clockOf(value, timeZone) : value}
      onChange={({ target }) =>
        onChange(stored(isTime ? momentOf(target.value, timeZone) : target.value, field))
      }
    />
  )
}

/** What can be chosen; a level that is switched off is offered only where it stands already. */
function wordsOf(field: FieldShape, chosen: string, source: WordSource): [string, string][] {
  const vocabulary = field.vocabulary ?? 'tag'
  if (vocabulary === 'level') {
    return source.levels
      .filter(({ key, off }) => !off || key === chosen)
      .map(({ key, word }) => [key, word])
  }
  const words = Object.entries<string>(source.words.vocabulary[vocabulary])
  return words.map(([key, word]) => [key, vocabulary === 'tag' ? `${key}: ${word}` : word])
}

function VocabularyControl({ field, item, id, described, onChange }: ControlProps) {
  const { source } = useEditor()
  const value = textOf(item[field.key])
  return (
    <select
      id={id}
      className={styles.control}
      aria-describedby={described}
      aria-invalid={described !== undefined || undefined}
      value={value}
      onChange={({ target }) => onChange(stored(target.value, field))}
    >
      {!field.required && <option value="">{source.words.editor.picker.notStated}</option>}
      {wordsOf(field, value, source).map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  )
}

function Control(props: ControlProps) {
  const { field, item, id, described, onChange } = props
  const { source } = useEditor()
  switch (field.kind) {
    case 'vocabulary':
      return <VocabularyControl {...props} />
    case 'date':
    case 'time':
      return <TimeControl {...props} />
    case 'organization':
      return (
        <EntryField
          id={id}
          described={described}
          list="organizations"
          options={organizationOptions(source)}
          value={textOf(item[field.key])}
          onChange={onChange}
          typed={props.typed}
          onTyped={props.onTyped}
        />
      )
    case 'parties':
      return (
        <PartiesField
          id={id}
          described={described}
          value={item[field.key]}
          onChange={onChange}
          typed={props.typed}
          onTyped={props.onTyped}
        />
      )
    default:
      return <TextControl {...props} />
  }
}

/** One field of an item: its name, its control, and what is wrong with it. */
export function Field(props: FieldProps) {
  const { field, fault } = props
  const { source } = useEditor()
  const id = useId()
  const label = fill(source.words.editor.fields[field.label], { zone: source.timeZone })
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Control {...props} id={id} described={fault === null ? undefined : `${id}-fault`} />
      {fault !== null && (
        <p id={`${id}-fault`} className={styles.fault}>
          {label} {fault}
        </p>
      )}
    </div>
  )
}
