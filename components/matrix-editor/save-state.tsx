import type { SetAside } from '@/lib/domain/draft'
import type { Words } from '@/lib/words/words'
import buttons from '../ui/button.module.css'
import { fillCount } from '../ui/fill'
import { type SaveQueue, unsaved } from './model/save-queue'
import styles from './save-state.module.css'

type StateWords = Words['editor']['state']

/**
 * The state of saving as one sentence.
 * @param queue what the server does not have yet
 * @param words the sentences
 * @param setAside how many changes the server set aside
 */
export function stateSentence(queue: SaveQueue, words: StateWords, setAside = 0): string {
  const refused = queue.refused.length
  const pending = unsaved(queue).length - refused
  const kept = { offline: words.offline, 'signed-out': words.signedOut, trouble: words.trouble }
  if (pending > 0)
    return fillCount(queue.line === 'good' ? words.saving : kept[queue.line], pending)
  if (refused > 0) return fillCount(words.refused, refused)
  return setAside > 0 ? fillCount(words.savedBut, setAside) : words.saved
}

type Props = {
  queue: SaveQueue
  setAside: readonly SetAside[]
  words: StateWords
  signInAddress: string
  onRetry: () => void
  /** goes to the first change that was set aside; null for a reviewer, who changes nothing */
  onSettle: (() => void) | null
}

/** The state of saving, always in words; and what to do where something is kept back. */
export function SaveState(props: Props) {
  const { queue, setAside, words, signInAddress, onRetry, onSettle } = props
  const aside = setAside.length
  if (onSettle === null) {
    return aside > 0 ? <p className={styles.state}>{fillCount(words.setAside, aside)}</p> : null
  }
  const kept = queue.line !== 'good'
  const sentence = stateSentence(queue, words, aside)
  const isCounted = sentence === fillCount(words.savedBut, aside)
  return (
    <div className={styles.state} data-kept={kept || queue.refused.length > 0 || undefined}>
      <span role="status" aria-label={words.label}>
        {sentence}
      </span>
      {queue.line === 'signed-out' && (
        <a href={signInAddress} target="_blank" rel="noopener">
          {words.signIn}
        </a>
      )}
      {kept && (
        <button type="button" className={buttons.small} onClick={onRetry}>
          {words.retry}
        </button>
      )}
      {aside > 0 && (
        <button type="button" className={buttons.small} onClick={onSettle}>
          {isCounted ? fillCount(words.choose, aside) : fillCount(words.settle, aside)}
        </button>
      )}
    </div>
  )
}
