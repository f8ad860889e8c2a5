'use client'

import { type FormEvent, useId, useState } from 'react'
import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { GateField } from './gate-field'
import type { Ask, GateWords } from './gate-words'
import styles from './publish-gate.module.css'
import { useAsk } from './use-ask'

type Props = {
  assembly: string
  kind: PublicationKind
  number: number
  /** as people call it: Issues Matrix No. 2 */
  name: string
  /** the outcomes that hold copies of what stands in it */
  copies: readonly number[]
  ask: Ask
  words: GateWords['gate']['published']
}

/** Removes a publication for good, once kind and number were typed and a reason given. */
export function RemoveForm({ assembly, kind, number, name, copies, ask, words }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const { busy, refused, send } = useAsk(ask)
  const wanted = `${kind} ${number}`
  const isTyped = typed.trim().toLowerCase() === wanted
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '')
    void send('remove-publication', { assembly, kind, number, typed, reason })
  }
  return (
    <details className={styles.withdraw}>
      <summary>{words.remove}</summary>
      <form className={styles.form} onSubmit={submit}>
        <p>{words.removeLead}</p>
        <ul>
          {words.removeStays.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {copies.length > 0 && (
            <li>
              <strong>{fill(words.removeCopies, { numbers: copies.join(', ') })}</strong>
            </li>
          )}
        </ul>
        <GateField id={`${id}-reason`} label={words.removeReason} hint={words.removeReasonHint}>
          <textarea
            id={`${id}-reason`}
            name="reason"
            dir="auto"
            rows={2}
            required={true}
            aria-describedby={`${id}-reason-hint`}
          />
        </GateField>
        <GateField id={`${id}-typed`} label={fill(words.removeTyped, { typed: wanted })}>
          <input
            id={`${id}-typed`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            translate="no"
          />
        </GateField>
        <p className={styles.actions}>
          <button className={buttons.button} type="submit" disabled={busy || !isTyped}>
            {fill(words.removeSubmit, { name })}
          </button>
        </p>
        <p role="alert" className={styles.fault}>
          {refused}
        </p>
      </form>
    </details>
  )
}
