import type { Writer } from '@/lib/domain/comments'
import { piecesOf } from '@/lib/domain/mentions'
import styles from './comments.module.css'

/** What somebody wrote, with the names of those it mentions. */
export function CommentText({ text, people }: { text: string; people: readonly Writer[] }) {
  return (
    <p dir="auto" className={styles.text}>
      {piecesOf(text, people).map((piece) =>
        piece.mention ? <strong key={piece.at}>{piece.text}</strong> : piece.text,
      )}
    </p>
  )
}
