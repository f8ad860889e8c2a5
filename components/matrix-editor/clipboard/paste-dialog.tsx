import { Dialog } from '@base-ui/react/dialog'
import { Children, useId, useState } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { fill, fillCount } from '../../ui/fill'
import { focusAtOnce } from '../../ui/focus-at-once'
import { useEditor } from '../editor-context'
import type { Unfit } from '../model/bulk'
import type { PastePlan } from '../model/clipboard/paste-plan'
import { issueName } from '../model/value-words'
import { ValueChange } from '../value-change'
import styles from './paste-dialog.module.css'

type Props = {
  plan: PastePlan
  issues: readonly DraftIssue[]
  onConfirm: (withNew: boolean) => void
  onClose: () => void
}

/** More than these are counted, so that a large paste opens at once. */
const MOST = 100

function Changes({ changes, nameOf }: ListProps) {
  const { source } = useEditor()
  const { clipboard } = source.words.editor
  const headings: Readonly<Record<string, string>> = source.words.columns
  return (
    <ul className={styles.list}>
      {changes.slice(0, MOST).map((change) => (
        <li key={change.id} className={styles.entry}>
          <p className={styles.where}>
            {fill(clipboard.where, {
              column: headings[change.column] ?? '',
              issue: nameOf(change.issueId),
            })}
          </p>
          <ValueChange change={change} source={source} />
        </li>
      ))}
      {changes.length > MOST && (
        <li className={styles.entry}>{fill(clipboard.more, { n: changes.length - MOST })}</li>
      )}
    </ul>
  )
}

type ListProps = { changes: readonly CellChange[]; nameOf: (id: string) => string }

function UnfitList({ unfit }: { unfit: readonly Unfit[] }) {
  const { clipboard } = useEditor().source.words.editor
  if (unfit.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{fillCount(clipboard.doNotFit, unfit.length)}</h3>
      <ul className={styles.list}>
        {Children.toArray(
          unfit.slice(0, MOST).map(({ issue, column, reason }) => (
            // biome-ignore lint/correctness/useJsxKeyInIterable: Children.toArray gives the keys.
            <li className={styles.entry}>
              <p className={styles.where}>{fill(clipboard.where, { column, issue })}</p>
              {reason}
            </li>
          )),
        )}
        {unfit.length > MOST && (
          <li className={styles.entry}>{fill(clipboard.more, { n: unfit.length - MOST })}</li>
        )}
      </ul>
    </>
  )
}

/** The names of the new issues, as they will be. */
function AddedList({ added }: { added: PastePlan['added'] }) {
  const { words } = useEditor().source
  return (
    <ul className={styles.list}>
      {added.slice(0, MOST).map((change, at) => (
        <li key={change.id} className={styles.entry}>
          <p className={styles.where}>{fill(words.editor.clipboard.newIssue, { n: at + 1 })}</p>
          {change.column === 'present' && typeof change.after === 'object' && change.after !== null
            ? issueName(change.after, words)
            : ''}
        </li>
      ))}
    </ul>
  )
}

function Body({ plan, nameOf, withNew, onWithNew }: BodyProps) {
  const { clipboard } = useEditor().source.words.editor
  const { changes, unfit, added, unfitAdded, beyond } = plan
  const box = useId()
  const isNothing = changes.length === 0 && added.length === 0
  return (
    <>
      {isNothing && <p>{clipboard.nothing}</p>}
      {changes.length > 0 && (
        <>
          <h3 className={styles.heading}>{fillCount(clipboard.willChange, changes.length)}</h3>
          <Changes changes={changes} nameOf={nameOf} />
        </>
      )}
      {added.length > 0 && (
        <>
          <p className={styles.past}>
            <input
              id={box}
              type="checkbox"
              checked={withNew}
              onChange={(event) => onWithNew(event.target.checked)}
            />
            <label htmlFor={box}>{fillCount(clipboard.past, added.length)}</label>
          </p>
          {withNew && <AddedList added={added} />}
        </>
      )}
      {beyond > 0 && <p>{fillCount(clipboard.beyond, beyond)}</p>}
      <UnfitList unfit={withNew ? [...unfit, ...unfitAdded] : unfit} />
    </>
  )
}

type BodyProps = {
  plan: PastePlan
  nameOf: (id: string) => string
  withNew: boolean
  onWithNew: (withNew: boolean) => void
}

/** What a paste of several cells would change, cell by cell, before it is done. */
export function PasteDialog({ plan, issues, onConfirm, onClose }: Props) {
  const { words } = useEditor().source
  const { clipboard } = words.editor
  const [withNew, setWithNew] = useState(true)
  const nameOf = (id: string) => {
    const issue = issues.find((one) => one.id === id)
    return issue ? issueName(issue.cells, words) : words.editor.unnamed
  }
  const makes = plan.changes.length > 0 || (withNew && plan.added.length > 0)
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.dialog} finalFocus={false}>
          <Dialog.Title className={styles.title}>
            {fillCount(clipboard.title, plan.size.rows * plan.size.columns)}
          </Dialog.Title>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it. */}
          <div className={styles.body} tabIndex={0}>
            <Body plan={plan} nameOf={nameOf} withNew={withNew} onWithNew={setWithNew} />
          </div>
          <div className={styles.buttons}>
            <button
              ref={focusAtOnce}
              type="button"
              className={buttons.primary}
              disabled={!makes}
              onClick={() => onConfirm(withNew)}
            >
              {clipboard.confirm}
            </button>
            <Dialog.Close className={buttons.button}>{clipboard.cancel}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
