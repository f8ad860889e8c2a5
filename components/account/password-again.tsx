import { Dialog } from '@base-ui/react/dialog'
import { type FormEvent, useId, useState } from 'react'
import buttons from '@/components/ui/button.module.css'
import styles from '@/components/ui/dialog.module.css'
import form from '@/components/ui/form.module.css'
import page from '@/components/ui/page.module.css'
import type { Words } from '@/lib/words/words'
import { AccountField } from './account-field'
import type { CallDoor, Refused } from './door'

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
  const [refused, setRefused] = useState<Refused>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // The page below may hold a form of its own, to which React hands this event on.
    event.stopPropagation()
    const element = event.currentTarget
    const password = String(new FormData(element).get('password') ?? '')
    setBusy(true)
    const answer = await door('confirm-password', { password })
    setBusy(false)
    if (answer.done) return onSettled(true)
    setRefused({ message: answer.message, where: 'password' })
    element.querySelector<HTMLInputElement>('input')?.select()
  }
  return (
    <Dialog.Root open={true} onOpenChange={(open) => !open && onSettled(false)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.dialog}>
          <Dialog.Title className={styles.title}>{words.title}</Dialog.Title>
          <Dialog.Description className={page.lead}>{words.lead}</Dialog.Description>
          <form className={form.form} onSubmit={(event) => void submit(event)}>
            <AccountField
              name="password"
              type="password"
              label={words.password}
              autoComplete="current-password"
              refused={refused}
              refusedId={id}
            />
            <p role="alert" id={id} className={form.fault}>
              {refused?.message}
            </p>
            <div className={form.actions}>
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
