import type { PublicWords } from './matrix-words'

type Props = { since: { sentence: string; href: string }; words: PublicWords }

/** What changed since the number before, and where it is told issue by issue. */
export function Since({ since, words }: Props) {
  return (
    <p>
      {since.sentence} <a href={since.href}>{words.changes.sinceLink}</a>
    </p>
  )
}
