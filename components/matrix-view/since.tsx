import type { PublicWords } from './matrix-words'

/** What changed since the number before, null of the first; and until the latest, null of that. */
export type Beside = {
  since: { sentence: string; href: string } | null
  until: { name: string; href: string } | null
}

/** What changed from one number to another, and where it is told issue by issue. */
export function Since({ beside, words }: { beside: Beside; words: PublicWords }) {
  const { since, until } = beside
  if (since === null && until === null) return null
  return (
    <p>
      {since !== null && (
        <>
          {since.sentence} <a href={since.href}>{words.changes.sinceLink}</a>
        </>
      )}
      {since !== null && until !== null && ' · '}
      {until !== null && <a href={until.href}>{until.name}</a>}
    </p>
  )
}
