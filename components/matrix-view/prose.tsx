import type { SearchHits } from '@/lib/domain/filter/search-hits'
import { Marked } from './marked'
import styles from './prose.module.css'

type Props = { text: string; className?: string | undefined; hits?: SearchHits | null }

/** A text that people wrote, in its own direction and with its own line breaks. */
export function Prose({ text, className = '', hits = null }: Props) {
  return (
    <div className={`${styles.prose} ${className}`} dir="auto">
      <Marked text={text} hits={hits} />
    </div>
  )
}
