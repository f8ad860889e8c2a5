'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CallDoor } from '@/components/account/door'
import buttons from '@/components/ui/button.module.css'
import { fill, fillCount } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import styles from './assembly-desk.module.css'
import { CarryChooser, type Earlier } from './carry-chooser'
import type { DeskWords } from './desk-words'
import { useCarry } from './use-carry'

type Props = {
  assembly: { key: string; code: string; body: string }
  earlier: readonly Earlier[]
  call: CallDoor
  words: DeskWords
}

/** The verb is ours and typed; what it answers is not checked a second time here. */
const countsIn = (value: unknown) => value as { carried: number; there: number }

/** Carries issues of an earlier assembly over into a matrix that is there. */
export function CarryOver({ assembly, earlier, call, words }: Props) {
  const { carry: said, settings, fresh } = words.desk
  const carry = useCarry(call, assembly.key)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [done, setDone] = useState<{ carried: number; there: number } | null>(null)
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (done) line.current?.scrollIntoView({ block: 'nearest' })
  }, [done])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || carry.wish === null) return
    setBusy(true)
    const answer = await call('carry-over', { assembly: assembly.key, ...carry.wish })
    setBusy(false)
    setRefused(answer.done ? null : answer.message)
    setDone(answer.done ? countsIn(answer.value) : null)
    if (answer.done) await carry.choose(carry.from)
  }
  return (
    <div className={styles.page}>
      <h1>{fill(said.pageTitle, { code: assembly.code })}</h1>
      <p className={styles.links}>
        <a href={`/staff/${assembly.key}`}>{settings.toEditor}</a>
      </p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <div className={form.form}>
          <p>{said.lead}</p>
          <CarryChooser
            body={assembly.body}
            earlier={earlier.filter(({ key }) => key !== assembly.key)}
            carry={carry}
            words={words}
          />
          <p role="alert" className={form.fault}>
            {refused}
          </p>
          <p role="status" ref={line}>
            {done && fillCount(said.done, done.carried)}
            {done !== null && done.there > 0 && ` ${fill(said.doneThere, { n: done.there })}`}
          </p>
          <p className={form.actions}>
            <button
              type="submit"
              className={buttons.primary}
              disabled={busy || carry.wish === null}
            >
              {busy ? fresh.busy : said.submit}
            </button>
          </p>
        </div>
      </form>
    </div>
  )
}
