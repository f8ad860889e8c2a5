import buttons from '@/components/ui/button.module.css'
import styles from './account-form.module.css'

type Props = { words: { readonly signOut: string } }

/** The button that signs out, at once and for every copy of the session. */
export function SignOutForm({ words }: Props) {
  return (
    <form className={styles.signOut} method="post" action="/api/auth/signout">
      <button className={buttons.button} type="submit">
        {words.signOut}
      </button>
    </form>
  )
}
