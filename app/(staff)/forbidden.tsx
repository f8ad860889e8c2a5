import styles from '@/components/ui/page.module.css'
import { en } from '@/lib/words/en'

const words = en.signIn.forbidden

/** The answer 403, in the staff's frame: somebody is signed in whose role is too low. */
export default function Forbidden() {
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      <p>
        <a href="/staff">{words.home}</a>
      </p>
    </div>
  )
}
