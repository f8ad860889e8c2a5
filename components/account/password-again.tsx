import { Dialog } from '@base-ui/react/dialog'
import { type FormEvent, useId, useState } from 'react'
import buttons from '@/components/ui/button.module.css'
import type { Words } from '@/lib/words/words'
import type { CallDoor } from './door'
import styles from './password-again.module.css'

export type PasswordAgainWords = Words['people']['passwordAgain']

type Props = {
  door: CallDoor
  onSettled: (confirmed: boolean) => void
  words: PasswordAgainWords
}

/** Asks for the password of whoever is signed in; Escape gives up. */
export function PasswordAgain({ door, onSettled, words }: Props) {
  const id = useId()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // The page below may hold a form of its own, to which React hands this event on.
    event.stopPropagation()
    const form = event.currentTarget
    const password = String(new FormData(form).get('password') ?? '')
    setBusy(true)
    const answer = await door('confirm-password', { password })
    setBusy(false)
    if (answer.done) return onSettled(true)
    setRefused(answer.message)
    form.querySelector<HTMLInputElement>('input')?.select()
  }
  return (
    <Dialog.Root open={true} onOpenChange={(open) => !open && onSettled(false)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.dialog}>
          <Dialog.Title className={styles.title}>{words.title}</Dialog.Title>
          <Dialog.Description className={styles.lead}>{words.lead}</Dialog.Description>
          <form className={styles.form} onSubmit={(event) => void submit(event)}>
            <label className={styles.label} htmlFor={id}>
              {words.password}
            </label>
            <input
              id={id}
              name="password"
              type="password"
              autoComplete="current-password"
              required={true}
              aria-invalid={refused === null ? undefined : true}
              aria-describedby={refused === null ? undefined : `${id}-refused`}
              className={styles.input}
            />
            <p role="alert" id={`${id}-refused`} className={styles.fault}>
              {refused}
            </p>
            <div className={styles.actions}>
              <button type="submit" className={buttons.primary} disabled={busy}>
                {busy ? words.busy : words.submit}
              </button>
              <Dialog.Close className={buttons.button}>{words.giveUp}</Dialog.Close>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
