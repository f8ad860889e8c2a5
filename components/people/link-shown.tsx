import { useEffect, useId, useRef, useState } from 'react'
import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import styles from './people.module.css'
import type { PeopleWords } from './people-props'

type Props = { email: string; address: string; words: PeopleWords['link'] }

/** A one-time link, shown this once, to be copied. */
export function LinkShown({ email, address, words }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    // Which link it is matters to the effect alone: a new one is marked anew.
    if (address !== '') field.current?.select()
  }, [address])
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(address)
      setSaid(words.copied)
    } catch {
      setSaid(words.notCopied)
    }
  }
  return (
    <section className={styles.link} aria-labelledby={id}>
      <p id={id} className={styles.state}>
        {fill(words.title, { email })}
      </p>
      <p>{words.lead}</p>
      <FormField label={words.label}>
        {(ties) => <input {...ties} ref={field} readOnly={true} value={address} translate="no" />}
      </FormField>
      <div className={form.actions}>
        <button type="button" className={buttons.primary} onClick={() => void copy()}>
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  )
}
