'use client'

import { type ReactNode, useState } from 'react'
import buttons from '@/components/ui/button.module.css'
import { fill, fillCount } from '@/components/ui/fill'
import type { Restored } from '@/lib/domain/restore-plan'
import type { Words } from '@/lib/words/words'
import styles from './history.module.css'

type RestoreWords = Words['history']['restore']

type Props = {
  /** what would change, which stands before and after the button until it is done */
  before: ReactNode
  after: ReactNode
  assembly: string
  /** how much would change, in words */
  cells: string
  /** does it; a sentence where it was refused */
  restore: () => Promise<Restored | string>
  /** names the cell that was refused */
  nameOf: (cell: { issueId: string; column: string }) => { issue: string; column: string }
  words: RestoreWords
}

const focus = (element: HTMLElement | null) => element?.focus()

function Done({
  assembly,
  done,
  nameOf,
  words,
}: Pick<Props, 'assembly' | 'nameOf' | 'words'> & { done: Restored }) {
  const { revision, refused } = done
  const path = `/staff/${assembly}`
  return (
    <div role="status" tabIndex={-1} ref={focus} className={styles.done}>
      <p>
        {fill(words.done, {
          cells: fillCount(words.cells, done.cells),
          issues: fillCount(words.issues, done.issues),
          revision,
        })}{' '}
        <a href={`${path}/history/restore?revision=${revision - 1}`}>{words.undo}</a>
      </p>
      {done.setAside > 0 && (
        <p>
          <a href={path}>{fillCount(words.setAside, done.setAside)}</a>
        </p>
      )}
      {refused.length > 0 && (
        <>
          <p>{words.left}</p>
          <ul className={styles.left}>
            {refused.map((cell) => (
              <li key={`${cell.issueId} ${cell.column}`}>
                {fill(words.leftLine, { ...nameOf(cell), why: cell.message })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Asks before anything is restored, and says what came of it. */
export function RestoreForm(props: Props) {
  const { before, after, assembly, cells, restore, words } = props
  const [state, setState] = useState<'asking' | 'busy' | Restored>('asking')
  const [fault, setFault] = useState<string | null>(null)
  const submit = async () => {
    setState('busy')
    const answer = await restore()
    setFault(typeof answer === 'string' ? answer : null)
    setState(typeof answer === 'string' ? 'asking' : answer)
  }
  if (typeof state === 'object') return <Done {...props} done={state} />
  return (
    <>
      {before}
      <div className={styles.actions}>
        <button
          type="button"
          className={buttons.primary}
          disabled={state === 'busy'}
          onClick={() => void submit()}
        >
          {state === 'busy' ? words.busy : fill(words.submit, { cells })}
        </button>
        <a href={`/staff/${assembly}/history`}>{words.back}</a>
        {fault !== null && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
      </div>
      {after}
    </>
  )
}
