import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { recordLines } from '../model/value-words'
import type { Faults } from './faults'
import { Field } from './field'
import styles from './record-panel.module.css'
import { type Item, RECORD_SHAPES, type RecordColumn } from './shapes'

type Props = {
  column: RecordColumn
  item: Item
  /** it has just been added, so the focus goes to its first field */
  fresh: boolean
  at: number
  count: number
  faults: Faults
  readOnly: boolean
  fateOnly: boolean
  /** what is said of it, which stands beside its level */
  talk: ReactNode
  /** what stands below the fields */
  below: ReactNode
  onChange: (field: string, value: unknown) => void
  /** what is typed into a field and not chosen, as it was left */
  typedIn: (field: string) => string
  onTyped: (field: string, text: string) => void
  onRemove: () => void
  onMove: (by: -1 | 1) => void
}

function Tools({ at, count, name, onRemove, onMove }: Omit<Props, 'item'> & { name: string }) {
  const words = useEditor().source.words.editor
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className={buttons.button}
        disabled={at === 0}
        aria-label={fill(words.panel.up, { item: name })}
        onClick={() => onMove(-1)}
      >
        {words.toolbar.up}
      </button>
      <button
        type="button"
        className={buttons.button}
        disabled={at === count - 1}
        aria-label={fill(words.panel.down, { item: name })}
        onClick={() => onMove(1)}
      >
        {words.toolbar.down}
      </button>
      <button
        type="button"
        className={buttons.button}
        aria-label={fill(words.panel.remove, { item: name })}
        onClick={onRemove}
      >
        {words.toolbar.remove}
      </button>
    </div>
  )
}

/** One item of a list with its fields; in an Outcomes Matrix only those that are written there. */
export function ItemEditor(props: Props) {
  const { column, item, at, faults, readOnly, fateOnly, onChange } = props
  const { source } = useEditor()
  const box = useRef<HTMLFieldSetElement>(null)
  const { fresh } = props
  useEffect(() => {
    if (fresh) box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [fresh])
  const name = fill(source.words.editor.panel.item[column], { n: at + 1 })
  const fixed = readOnly || fateOnly
  const fields = RECORD_SHAPES[column].fields.filter((field) => !fateOnly || field.outcomes)
  return (
    <fieldset ref={box} className={styles.item} data-fault={faults.has(String(at)) || undefined}>
      <legend className={styles.legend}>{name}</legend>
      {!fixed && <Tools {...props} name={name} />}
      {fixed && <p className={styles.line}>{recordLines(column, [item], source)[0]}</p>}
      {fixed && props.talk}
      {!readOnly &&
        fields.map((field) => (
          <Fragment key={field.key}>
            <Field
              field={field}
              item={item}
              fault={faults.get(`${at} ${field.key}`) ?? null}
              onChange={(value) => onChange(field.key, value)}
              typed={props.typedIn(field.key)}
              onTyped={(text) => props.onTyped(field.key, text)}
            />
            {field.key === 'concern' && props.talk}
          </Fragment>
        ))}
      {props.below}
      {faults.has(String(at)) && (
        <p role="alert" className={styles.fault}>
          {name} {faults.get(String(at))}
        </p>
      )}
    </fieldset>
  )
}
