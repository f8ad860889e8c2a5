import type { SetAside } from '@/lib/domain/draft'
import type { Words } from '@/lib/words/words'
import { fillCount } from '../ui/fill'
import { type SaveQueue, unsaved } from './model/save-queue'
import styles from './save-state.module.css'

type StateWords = Words['editor']['state']

/** The state of saving as one sentence. */
export function stateSentence(queue: SaveQueue, words: StateWords): string {
  const refused = queue.refused.length
  const pending = unsaved(queue).length - refused
  const kept = { offline: words.offline, 'signed-out': words.signedOut, trouble: words.trouble }
  if (pending > 0)
    return fillCount(queue.line === 'good' ? words.saving : kept[queue.line], pending)
  return refused > 0 ? fillCount(words.refused, refused) : words.saved
}

type Props = {
  queue: SaveQueue
  setAside: readonly SetAside[]
  words: StateWords
  signInAddress: string
  onRetry: () => void
  /** goes to the first change that was set aside; null where it is not for this person to choose */
  onSettle: (() => void) | null
}

/** The state of saving, always in words; and what to do where something is kept back. */
export function SaveState(props: Props) {
  const { queue, setAside, words, signInAddress, onRetry, onSettle } = props
  const aside = setAside.length
  const kept = queue.line !== 'good'
  return (
    <div className={styles.state} data-kept={kept || queue.refused.length > 0 || undefined}>
      <span role="status" aria-label={words.label}>
        {stateSentence(queue, words)}
      </span>
      {queue.line === 'signed-out' && (
        <a href={signInAddress} target="_blank" rel="noopener" className={styles.link}>
          {words.signIn}
        </a>
      )}
      {kept && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {words.retry}
        </button>
      )}
      {aside > 0 && onSettle && (
        <button type="button" className={styles.retry} onClick={onSettle}>
          {fillCount(words.settle, aside)}
        </button>
      )}
      {aside > 0 && !onSettle && <span>{fillCount(words.setAside, aside)}</span>}
    </div>
  )
}
