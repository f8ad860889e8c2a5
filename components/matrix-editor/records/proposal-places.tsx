import { useEffect, useId, useRef } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { alsoStandsOn, differsOn, type Spread } from '@/lib/domain/shared-proposals'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import type { Option } from '../model/options'
import { issueName } from '../model/value-words'
import { EntriesField } from './entry-field'
import styles from './record-panel.module.css'

type Props = {
  issueId: string
  /** the proposal as it stands in the panel, and as it was when that was opened */
  proposal: { id: string }
  start: { id: string } | undefined
  issues: readonly DraftIssue[]
  spread: Spread
  fixed: boolean
  /** Remove was pressed, and it is asked from where */
  removing: boolean
  onAlsoOn: (issues: readonly string[]) => void
  onAlike: (on: boolean) => void
  onRemove: (from: 'here' | 'all' | 'nowhere') => void
}

/** Asks from where a proposal goes that stands on several issues. */
function RemovalChoice({ others, onRemove }: { others: number; onRemove: Props['onRemove'] }) {
  const words = useEditor().source.words.editor.places
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const ways = [
    ['here', words.removeHere],
    ['all', fill(words.removeAll, { n: others + 1 })],
    ['nowhere', words.removeNot],
  ] as const
  return (
    <fieldset className={styles.choice}>
      <legend>{words.removeFrom}</legend>
      {ways.map(([from, label], at) => (
        <button
          key={from}
          ref={at === 0 ? first : undefined}
          type="button"
          className={buttons.button}
          onClick={() => onRemove(from)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}

function optionOf(issue: DraftIssue, name: string): Option {
  const { title } = issue.cells
  const hint = title !== null && title !== name ? title : ''
  return { key: issue.id, word: name, hint, found: `${name} ${title ?? ''}`, retired: false }
}

/** On which other issues a proposal stands, and the ways to put it on more or make it alike. */
export function ProposalPlaces(props: Props) {
  const { issueId, proposal, start, issues, spread, fixed, removing } = props
  const { source } = useEditor()
  const id = useId()
  const words = source.words.editor.places
  const nameOf = (issue: DraftIssue) => issueName(issue.cells, source.words)
  const others = alsoStandsOn(issues, { issueId, proposalId: proposal.id })
  const apart = start ? others.filter((issue) => differsOn(issue, start)) : []
  const free = issues.filter((one) => one.present && one.id !== issueId && !others.includes(one))
  const chosen = free.filter((one) => spread.alsoOn.get(proposal.id)?.includes(one.id))
  const named = (some: readonly DraftIssue[]) => some.map(nameOf).join(', ')
  return (
    <div className={styles.places}>
      {others.length > 0 && <p>{fill(words.alsoOn, { issues: named(others) })}</p>}
      {apart.length > 0 && (
        <>
          <p className={styles.fault}>{fill(words.differs, { issues: named(apart) })}</p>
          {!fixed && (
            <label>
              <input
                type="checkbox"
                checked={spread.alike.has(proposal.id)}
                onChange={({ target }) => props.onAlike(target.checked)}
              />{' '}
              {words.alike}
            </label>
          )}
        </>
      )}
      {removing && <RemovalChoice others={others.length} onRemove={props.onRemove} />}
      {!fixed && free.length > 0 && (
        <>
          <label htmlFor={id}>{words.addTo}</label>
          <EntriesField
            id={id}
            described={undefined}
            options={free.map((issue) => optionOf(issue, nameOf(issue)))}
            value={[...(spread.alsoOn.get(proposal.id) ?? [])]}
            onChange={props.onAlsoOn}
          />
          {chosen.length > 0 && <p>{fill(words.willStand, { issues: named(chosen) })}</p>}
        </>
      )}
    </div>
  )
}
