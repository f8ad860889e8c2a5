import { fill } from '@/components/ui/fill'
import type { Words } from '@/lib/words/words'
import styles from './history.module.css'

type Props = { assembly: string; message: string; words: Words['history']['restore'] }

/** What was asked to be restored cannot be read. */
export function RestoreFault({ assembly, message, words }: Props) {
  return (
    <div className={styles.page}>
      <h1>{fill(words.titles.matrix, { code: assembly.toUpperCase() })}</h1>
      <p role="alert" className={styles.fault}>
        {fill(words.fault, { message })}
      </p>
      <a href={`/staff/${assembly}/history`}>{words.back}</a>
    </div>
  )
}
