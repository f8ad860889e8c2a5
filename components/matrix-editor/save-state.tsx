import type { SetAside } from '@/lib/domain/draft'
import type { Words } from '@/lib/words/words'
import buttons from '../ui/button.module.css'
import { fillCount } from '../ui/fill'
import type { KeptState } from './hooks/use-kept'
import { type SaveQueue, unsaved } from './model/save-queue'
import styles from './save-state.module.css'

/** The sentence of a line that is down: what the browser keeps, or that it keeps nothing. */
function keptSentence({ queue, kept, words }: Said, pending: number): string {
  const where = kept.able === false ? words.kept : words.state
  const sentences = {
    offline: where.offline,
    'signed-out': where.signedOut,
    trouble: where.trouble,
  }
  if (queue.line === 'good') return fillCount(words.state.saving, pending)
  return fillCount(sentences[queue.line], kept.able ? kept.count : pending)
}

type Said = {
  queue: SaveQueue
  kept: KeptState
  /** how many changes the server set aside */
  aside: number
  words: Pick<Words['editor'], 'state' | 'kept'>
}

/** The state of saving as one sentence. */
export function stateSentence(said: Said): string {
  const { queue, aside, words } = said
  const refused = queue.refused.length
  const pending = unsaved(queue).length - refused
  if (pending > 0) return keptSentence(said, pending)
  if (refused > 0) return fillCount(words.state.refused, refused)
  return aside > 0 ? fillCount(words.state.savedBut, aside) : words.state.saved
}

type Props = {
  queue: SaveQueue
  kept: KeptState
  setAside: readonly SetAside[]
  words: Said['words']
  signInAddress: string
  onRetry: () => void
  /** sends all refused changes again as they are */
  onTryAgain: () => void
  /** goes to the first change that was set aside; null for a reviewer, who changes nothing */
  onSettle: (() => void) | null
}

/** The state of saving, always in words; and what to do where something is kept back. */
export function SaveState(props: Props) {
  const { queue, setAside, signInAddress, onSettle } = props
  const words = props.words.state
  const aside = setAside.length
  // Whoever was an analyst a moment ago may have changes that are not saved.
  if (onSettle === null && unsaved(queue).length === 0) {
    return aside > 0 ? <p className={styles.state}>{fillCount(words.setAside, aside)}</p> : null
  }
  const isDown = queue.line !== 'good'
  const refused = queue.refused.length
  const sentence = stateSentence({ ...props, aside })
  const isCounted = sentence === fillCount(words.savedBut, aside)
  return (
    <div className={styles.state} data-kept={isDown || refused > 0 || undefined}>
      <span role="status" aria-label={words.label}>
        {sentence}
      </span>
      {isDown && props.kept.able && <span>{props.words.kept.safe}</span>}
      {queue.line === 'signed-out' && (
        <a href={signInAddress} target="_blank" rel="noopener">
          {words.signIn}
        </a>
      )}
      {isDown && (
        <button type="button" className={buttons.small} onClick={props.onRetry}>
          {words.retry}
        </button>
      )}
      {!isDown && refused > 0 && (
        <button type="button" className={buttons.small} onClick={props.onTryAgain}>
          {fillCount(words.tryAgain, refused)}
        </button>
      )}
      {onSettle !== null && aside > 0 && (
        <button type="button" className={buttons.small} onClick={onSettle}>
          {isCounted ? fillCount(words.choose, aside) : fillCount(words.settle, aside)}
        </button>
      )}
    </div>
  )
}
