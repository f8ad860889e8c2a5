import { type RefObject, useEffect, useRef, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { alsoStandsOn, type Spread } from '@/lib/domain/shared-proposals'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { SidePanel } from '../../ui/side-panel'
import { CommentsHere } from '../comments/comments-here'
import { GoneProposals, ProposalTalk } from '../comments/proposal-talk'
import { useEditor } from '../editor-context'
import type { Editing } from '../hooks/use-selection'
import { keptSpread } from '../kept/kept-list'
import { issueName } from '../model/value-words'
import type { ReadOnlyReason } from '../model/view'
import type { Faults } from './faults'
import { ItemEditor } from './item-editor'
import { ProposalPlaces } from './proposal-places'
import styles from './record-panel.module.css'
import type { Item, RecordColumn } from './shapes'
import { useItems } from './use-items'
import { useKeptList } from './use-kept-list'
import { useSpread } from './use-spread'

type Props = {
  issue: DraftIssue
  column: RecordColumn
  /** how it was opened */
  editing: Editing
  readOnly: ReadOnlyReason | null
  /** returns the sentence where the list is not taken */
  commit: (items: readonly Item[], spread: Spread) => string | null
  /** the draft's issues, on which a proposal may stand as well */
  issues: readonly DraftIssue[]
  leave: () => void
}

const FAULTY = '[aria-invalid="true"], [data-fault] :is(input, select, textarea)'

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

/** The list as it is edited, from where it was left, and what is asked for beside it. */
function useEdited(props: Props) {
  const kept = useKeptList(props)
  const places = useSpread(kept.begun ? keptSpread(kept.begun.spread) : undefined)
  return { places, list: useItems(props, { ...places, kept }) }
}

/** A list of records of one issue: add, remove, move and edit its items, then save them as one. */
export function RecordPanel(props: Props) {
  const { issue, column, readOnly, leave } = props
  const { source, view } = useEditor()
  const { places, list } = useEdited(props)
  const leaving = useEscape(list.holdsMore, list.leaveAsItWas)
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
              typedIn={(field) => list.typedIn(key, field)}
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
            {...{ column, fixed, adder }}
            leave={list.leaveAsItWas}
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
