import buttons from '../../ui/button.module.css'
import { fillCount } from '../../ui/fill'
import type { KeptState } from '../hooks/use-kept'
import type { EditorWords } from '../model/editor-words'
import type { SaveQueue } from '../model/save-queue'
import styles from './kept-notice.module.css'
import { textOfUnread } from './kept-queue'

type Props = {
  queue: SaveQueue
  kept: KeptState
  words: EditorWords
  onLetGo: (unread: unknown) => void
}

function Unread({ unread, words, onLetGo }: { unread: unknown } & Omit<Props, 'queue' | 'kept'>) {
  const { column, text } = textOfUnread(unread)
  const headings = new Map<string, string>(Object.entries(words.columns))
  return (
    <li className={styles.entry}>
      <strong>{headings.get(column ?? '') ?? column ?? words.editor.kept.unknownColumn}</strong>
      <pre className={styles.text} dir="auto">
        {text}
      </pre>
      <button type="button" className={buttons.small} onClick={() => onLetGo(unread)}>
        {words.editor.kept.letGo}
      </button>
    </li>
  )
}

/** What this browser keeps besides the changes that are sent by themselves, or that it keeps none. */
export function KeptNotice({ queue, kept, words, onLetGo }: Props) {
  const { unread } = queue
  const sentences = words.editor.kept
  return (
    <>
      {kept.able === false && (
        <p role="status" className={styles.notice}>
          {sentences.unable}
        </p>
      )}
      {kept.others > 0 && (
        <p role="status" className={styles.notice}>
          {sentences.others}
        </p>
      )}
      {unread.length > 0 && (
        <details className={styles.notice} open>
          <summary>{fillCount(sentences.unread, unread.length)}</summary>
          <p>{sentences.unreadHelp}</p>
          <ul className={styles.list}>
            {unread.map((one) => (
              <Unread key={JSON.stringify(one)} unread={one} words={words} onLetGo={onLetGo} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
