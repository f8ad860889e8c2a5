import { type Holding, nameOfPublication } from './holding'
import type { PublicWords } from './matrix-words'
import styles from './publication-banner.module.css'

type Props = {
  newest: Holding
  lacking: readonly Pick<Holding, 'mark' | 'head'>[]
  words: PublicWords
}

/** Says which of the latest publications hold the issue no more. */
export function IssueLacking({ newest, lacking, words }: Props) {
  if (lacking.length === 0) return null
  return (
    <div className={styles.banner} role="note">
      {lacking.map((one) => (
        <p key={one.mark.kind}>
          <a href={`/${one.head.assembly.key}/${one.mark.kind}/${one.mark.number}`}>
            {words.issue.lacking(nameOfPublication(one, words))}
          </a>
        </p>
      ))}
      <p>{words.issue.lastHeld(nameOfPublication(newest, words))}</p>
    </div>
  )
}
