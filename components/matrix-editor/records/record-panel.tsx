import { type RefObject, useEffect, useRef, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { alsoStandsOn, type Spread } from '@/lib/domain/shared-proposals'
import { clockOf, momentOf } from '@/lib/domain/zoned-time'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { SidePanel } from '../../ui/side-panel'
import { CommentsHere } from '../comments/comments-here'
import { GoneProposals, ProposalTalk } from '../comments/proposal-talk'
import { useEditor } from '../editor-context'
import { issueName } from '../model/value-words'
import type { ReadOnlyReason } from '../model/view'
import { type Faults, faultsOf } from './faults'
import { ItemEditor } from './item-editor'
import { ProposalPlaces } from './proposal-places'
import styles from './record-panel.module.css'
import { type Item, movedItem, RECORD_SHAPES, type RecordColumn } from './shapes'
import { useSpread } from './use-spread'
import { useTypedLeft } from './use-typed-left'

type Props = {
  issue: DraftIssue
  column: RecordColumn
  start: readonly Item[]
  readOnly: ReadOnlyReason | null
  /** returns the sentence where the list is not taken */
  commit: (items: readonly Item[], spread: Spread) => string | null
  /** the draft's issues, on which a proposal may stand as well */
  issues: readonly DraftIssue[]
  leave: () => void
}

type Asked = Pick<ReturnType<typeof useSpread>, 'spread' | 'asks'>
type Listed = { key: string; item: Item }
const listed = (item: Item): Listed => ({ key: crypto.randomUUID(), item })
const FAULTY = '[aria-invalid="true"], [data-fault] :is(input, select, textarea)'
const NO_FAULTS: Faults = new Map()

function useItems({ column, start, commit, leave }: Props, { spread, asks }: Asked) {
  const { timeZone } = useEditor().source
  const typed = useTypedLeft()
  const [fresh, setFresh] = useState<string | null>(null)
  const [items, setItems] = useState(() => start.map(listed))
  const [faults, setFaults] = useState(NO_FAULTS)
  const [refusal, setRefusal] = useState<string | null>(null)
  const values = items.map(({ item }) => item)
  const isChanged = asks || JSON.stringify(values) !== JSON.stringify(start)
  const save = () => {
    const found: Faults = new Map([...faultsOf(column, values), ...typed.faults(items)])
    setFaults(found)
    if (found.size > 0) return
    if (isChanged) setRefusal(commit(values, spread))
    else leave()
  }
  /** What was wrong with a field is no longer said once it is written anew; saving looks again. */
  const forgive = (key: string, field: string) => {
    const place = `${items.findIndex((one) => one.key === key)} ${field}`
    if (faults.has(place)) setFaults(new Map([...faults].filter(([where]) => where !== place)))
  }
  const change = (key: string, field: string, value: unknown) => {
    forgive(key, field)
    setItems((all) =>
      all.map((one) => (one.key === key ? { key, item: { ...one.item, [field]: value } } : one)),
    )
  }
  const add = () => {
    const at = momentOf(clockOf(new Date().toISOString(), timeZone), timeZone)
    const made = listed(RECORD_SHAPES[column].blank({ id: crypto.randomUUID(), at }))
    setItems((all) => [...all, made])
    setFresh(made.key)
  }
  const remove = (key: string) => setItems((all) => all.filter((one) => one.key !== key))
  const move = (at: number, by: number) => setItems((all) => movedItem(all, at, at + by))
  const holdsMore = () => isChanged || typed.faults(items).length > 0
  return {
    items,
    fresh,
    faults,
    refusal,
    holdsMore,
    save,
    change,
    type: typed.type,
    add,
    remove,
    move,
  }
}

/** Escape leaves at once only where nothing would be lost; else it asks, and asked again it stays. */
function useEscape(holdsMore: () => boolean, leave: () => void) {
  const [asking, setAsking] = useState(false)
  const saver = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) saver.current?.focus()
  }, [asking])
  const onEscape = () => {
    if (holdsMore()) setAsking(!asking)
    else leave()
  }
  return { asking, saver, onEscape }
}

/** The focus goes to the first field that is at fault. */
function useFirstFault(faults: Faults) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.size > 0) body.current?.querySelector<HTMLElement>(FAULTY)?.focus()
  }, [faults])
  return body
}

type BelowParts = {
  places: ReturnType<typeof useSpread>
  fixed: boolean
  drop: (key: string) => void
}

/** What stands below a proposal about the other issues that it stands on, and removing it there. */
function useBelow({ issue, column, issues }: Props, { places, fixed, drop }: BelowParts) {
  const [removing, setRemoving] = useState<string | null>(null)
  const idOf = (item: Item) => (typeof item.id === 'string' ? item.id : '')
  const remove = (key: string, item: Item) => {
    const place = { issueId: issue.id, proposalId: idOf(item) }
    if (column === 'proposals' && alsoStandsOn(issues, place).length > 0) setRemoving(key)
    else drop(key)
  }
  const removeFrom = (key: string, id: string, from: 'here' | 'all' | 'nowhere') => {
    setRemoving(null)
    if (from === 'all') places.everywhere(id)
    if (from !== 'nowhere') drop(key)
  }
  const below = (key: string, item: Item) => {
    if (column !== 'proposals') return null
    const id = idOf(item)
    return (
      <ProposalPlaces
        issueId={issue.id}
        proposal={{ id }}
        start={issue.cells.proposals.find((one) => one.id === id)}
        issues={issues}
        spread={places.spread}
        fixed={fixed}
        removing={removing === key}
        onAlsoOn={(chosen) => places.alsoOn(id, chosen)}
        onAlike={(on) => places.alike(id, on)}
        onRemove={(from) => removeFrom(key, id, from)}
      />
    )
  }
  return { remove, below }
}

/** The issue as it stands by now, whose proposals others may have changed. */
const asItStands = ({ issue, issues }: Pick<Props, 'issue' | 'issues'>) =>
  issues.find(({ id }) => id === issue.id) ?? issue

/** What is said of a proposal; one that was only just added stands nowhere yet. */
function talkOf(props: Props, { id }: Item) {
  const issue = asItStands(props)
  const isThere = issue.cells.proposals.some((one) => one.id === id)
  if (props.column !== 'proposals' || typeof id !== 'string' || !isThere) return null
  return <ProposalTalk issue={issue} proposal={{ id }} />
}

type ActionsProps = Pick<Props, 'column' | 'leave'> & {
  fixed: boolean
  isReadOnly: boolean
  adder: RefObject<HTMLButtonElement | null>
  saver: RefObject<HTMLButtonElement | null>
  onAdd: () => void
  onSave: () => void
}

function Actions({ column, fixed, isReadOnly, ...props }: ActionsProps) {
  const words = useEditor().source.words.editor.panel
  return (
    <div className={styles.actions}>
      {!fixed && (
        <button type="button" ref={props.adder} className={buttons.button} onClick={props.onAdd}>
          {words.add[column]}
        </button>
      )}
      {!isReadOnly && (
        <>
          <button
            type="button"
            ref={props.saver}
            className={buttons.primary}
            onClick={props.onSave}
          >
            {words.save}
          </button>
          <button type="button" className={buttons.button} onClick={props.leave}>
            {words.cancel}
          </button>
        </>
      )}
    </div>
  )
}

/** A list of records of one issue: add, remove, move and edit its items, then save them as one. */
export function RecordPanel(props: Props) {
  const { issue, column, readOnly, leave } = props
  const { source, view } = useEditor()
  const places = useSpread()
  const list = useItems(props, places)
  const leaving = useEscape(list.holdsMore, leave)
  const adder = useRef<HTMLButtonElement>(null)
  const body = useFirstFault(list.faults)
  const words = source.words.editor.panel
  const fateOnly = view === 'outcomes' && column === 'proposals'
  const fixed = fateOnly || readOnly !== null
  const { remove, below } = useBelow(props, {
    places,
    fixed,
    drop: (key) => {
      list.remove(key)
      adder.current?.focus()
    },
  })
  const title = fill(words.title, {
    column: source.words.columns[column],
    issue: issueName(issue.cells, source.words),
  })
  return (
    <SidePanel
      title={title}
      closeLabel={readOnly ? words.close : words.save}
      onClose={(by) => {
        if (readOnly) leave()
        else if (by === 'escape') leaving.onEscape()
        else list.save()
      }}
    >
      <CommentsHere issues={props.issues}>
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
              onTyped={(field, text) => list.type(key, field, text)}
              onRemove={() => remove(key, item)}
              talk={talkOf(props, item)}
              below={below(key, item)}
              onMove={(by) => list.move(at, by)}
            />
          ))}
          {column === 'proposals' && <GoneProposals issue={asItStands(props)} />}
          {list.refusal !== null && (
            <p role="alert" className={styles.fault}>
              {list.refusal}
            </p>
          )}
          {leaving.asking && (
            <p role="alert" className={styles.fault}>
              {words.unsaved}
            </p>
          )}
          <Actions
            {...{ column, fixed, leave, adder }}
            isReadOnly={readOnly !== null}
            saver={leaving.saver}
            onAdd={list.add}
            onSave={list.save}
          />
        </div>
      </CommentsHere>
    </SidePanel>
  )
}
