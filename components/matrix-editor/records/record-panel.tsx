import { useEffect, useRef, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { clockOf, momentOf } from '@/lib/domain/zoned-time'
import { fill } from '../../ui/fill'
import { SidePanel } from '../../ui/side-panel'
import { useEditor } from '../editor-context'
import { issueName } from '../model/value-words'
import type { ReadOnlyReason } from '../model/view'
import { type Faults, faultsOf } from './faults'
import { ItemEditor } from './item-editor'
import styles from './record-panel.module.css'
import { type Item, movedItem, RECORD_SHAPES, type RecordColumn } from './shapes'

type Props = {
  issue: DraftIssue
  column: RecordColumn
  start: readonly Item[]
  readOnly: ReadOnlyReason | null
  /** returns the sentence where the list is not taken */
  commit: (items: readonly Item[]) => string | null
  leave: () => void
}

type Listed = { key: string; item: Item }
const listed = (item: Item): Listed => ({ key: crypto.randomUUID(), item })
const FAULTY = '[aria-invalid="true"], [data-fault] :is(input, select, textarea)'
const NO_FAULTS: Faults = new Map()

function useItems({ column, start, commit, leave }: Props) {
  const { timeZone } = useEditor().source
  const [fresh, setFresh] = useState<string | null>(null)
  const [items, setItems] = useState(() => start.map(listed))
  const [faults, setFaults] = useState(NO_FAULTS)
  const [refusal, setRefusal] = useState<string | null>(null)
  const save = () => {
    const values = items.map(({ item }) => item)
    const found = faultsOf(column, values)
    setFaults(found)
    if (found.size > 0) return
    if (JSON.stringify(values) === JSON.stringify(start)) leave()
    else setRefusal(commit(values))
  }
  const change = (key: string, field: string, value: unknown) =>
    setItems((all) =>
      all.map((one) => (one.key === key ? { key, item: { ...one.item, [field]: value } } : one)),
    )
  const add = () => {
    const at = momentOf(clockOf(new Date().toISOString(), timeZone), timeZone)
    const made = listed(RECORD_SHAPES[column].blank({ id: crypto.randomUUID(), at }))
    setItems((all) => [...all, made])
    setFresh(made.key)
  }
  const remove = (key: string) => setItems((all) => all.filter((one) => one.key !== key))
  const move = (at: number, by: number) => setItems((all) => movedItem(all, at, at + by))
  return { items, fresh, faults, refusal, save, change, add, remove, move }
}

/** A list of records of one issue: add, remove, move and edit its items, then save them as one. */
export function RecordPanel(props: Props) {
  const { issue, column, readOnly, leave } = props
  const { source, view } = useEditor()
  const list = useItems(props)
  const adder = useRef<HTMLButtonElement>(null)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (list.faults.size > 0) body.current?.querySelector<HTMLElement>(FAULTY)?.focus()
  }, [list.faults])
  const words = source.words.editor.panel
  const fateOnly = view === 'outcomes' && column === 'proposals'
  const fixed = fateOnly || readOnly !== null
  const title = fill(words.title, {
    column: source.words.columns[column],
    issue: issueName(issue.cells, source.words),
  })
  return (
    <SidePanel
      title={title}
      closeLabel={readOnly ? words.close : words.save}
      onClose={(by) => (by === 'escape' || readOnly ? leave() : list.save())}
    >
      <div ref={body} className={styles.body}>
        {readOnly && <p className={styles.hint}>{source.words.editor.readOnly[readOnly]}</p>}
        {fateOnly && !readOnly && <p className={styles.hint}>{words.fateOnly}</p>}
        {list.items.length === 0 && <p className={styles.hint}>{words.empty[column]}</p>}
        {list.items.map(({ key, item }, at) => (
          <ItemEditor
            key={key}
            column={column}
            item={item}
            fresh={key === list.fresh}
            at={at}
            count={list.items.length}
            faults={list.faults}
            readOnly={readOnly !== null}
            fateOnly={fateOnly}
            onChange={(field, value) => list.change(key, field, value)}
            onRemove={() => {
              list.remove(key)
              adder.current?.focus()
            }}
            onMove={(by) => list.move(at, by)}
          />
        ))}
        {list.refusal !== null && (
          <p role="alert" className={styles.fault}>
            {list.refusal}
          </p>
        )}
        <div className={styles.actions}>
          {!fixed && (
            <button type="button" ref={adder} className={styles.button} onClick={list.add}>
              {words.add[column]}
            </button>
          )}
          {!readOnly && (
            <>
              <button type="button" className={styles.main} onClick={list.save}>
                {words.save}
              </button>
              <button type="button" className={styles.button} onClick={leave}>
                {words.cancel}
              </button>
            </>
          )}
        </div>
      </div>
    </SidePanel>
  )
}
