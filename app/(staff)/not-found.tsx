import styles from '@/components/ui/page.module.css'
import { en } from '@/lib/words/en'

const words = en.signIn.notFound

/** The answer 404, in the staff's frame: the masthead around it leads everywhere else. */
export default function StaffNotFound() {
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      <p>
        <a href="/staff">{en.signIn.forbidden.home}</a>
      </p>
    </div>
  )
}
