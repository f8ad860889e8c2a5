'use client'

import { type FormEvent, useId } from 'react'
import buttons from '@/components/ui/button.module.css'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { GateField } from './gate-field'
import type { Ask, GateWords } from './gate-words'
import styles from './publish-gate.module.css'
import { useAsk } from './use-ask'

type Props = {
  assembly: string
  kind: PublicationKind
  number: number
  ask: Ask
  words: GateWords['gate']['published']
}

/** Withdraws a publication, with the sentence that readers will see. */
export function WithdrawForm({ assembly, kind, number, ask, words }: Props) {
  const id = useId()
  const { busy, refused, send } = useAsk(ask)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '')
    void send('withdraw-publication', { assembly, kind, number, reason })
  }
  return (
    <details className={styles.withdraw}>
      <summary>{words.withdraw}</summary>
      <form className={styles.form} onSubmit={submit}>
        <GateField id={id} label={words.reason} hint={words.reasonHint}>
          <textarea id={id} name="reason" dir="auto" rows={2} required={true} />
        </GateField>
        <p className={styles.actions}>
          <button className={buttons.button} type="submit" disabled={busy}>
            {words.withdraw}
          </button>
        </p>
        <p role="alert" className={styles.fault}>
          {refused}
        </p>
      </form>
    </details>
  )
}
