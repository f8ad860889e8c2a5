import styles from './people.module.css'
import type { Refused } from './use-act'

type Props = { id?: string | undefined; refused: Refused; said: string }

/** What came of the last thing that was done: a sentence in either case. */
export function Outcome({ id, refused, said }: Props) {
  return (
    <>
      <p role="alert" id={id} className={styles.fault}>
        {refused?.message}
      </p>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  )
}
