import { type Holding, nameOfPublication } from './holding'
import { MarkLines } from './mark-lines'
import type { PublicWords } from './matrix-words'
import styles from './publication-banner.module.css'

type Props = { holdings: readonly (Holding | null)[]; words: PublicWords }

const isMarked = (holding: Holding | null): holding is Holding =>
  holding !== null && (holding.mark.withdrawn ?? holding.mark.correctedBy) !== null

/** Says which of the publications that the page takes its values from were withdrawn or corrected. */
export function HoldingsBanner({ holdings, words }: Props) {
  const marked = holdings.filter(isMarked)
  return marked.map((holding) => {
    const { mark, head } = holding
    const base = `/${head.assembly.key}/${mark.kind}`
    return (
      <div key={mark.kind} className={styles.banner} role="note">
        <p>
          <a href={`${base}/${mark.number}`}>{nameOfPublication(holding, words)}</a>
        </p>
        <MarkLines mark={mark} base={base} words={words} />
      </div>
    )
  })
}
