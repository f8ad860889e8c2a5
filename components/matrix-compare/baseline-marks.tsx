import { wordOf } from '@/components/matrix-view/frozen-words'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { PublicationMark } from '@/lib/domain/publication'
import type { PublishedMatrix } from '@/lib/domain/snapshot'

type Props = { outcomes: PublishedMatrix; baseline: PublicationMark; words: PublicWords }

/** Says that what the outcomes are measured against was removed or withdrawn; else nothing. */
export function BaselineMarks({ outcomes: { head }, baseline, words }: Props) {
  const { removed, withdrawn, number } = baseline
  const mark = removed ?? withdrawn
  if (mark === null) return null
  const { compare, dates } = words
  const name = words.publication.number(wordOf(head, 'publicationKind', 'issues'), number)
  const sentence = removed === null ? compare.baselineWithdrawn : compare.baselineRemoved
  return (
    <p role="note">
      {sentence(name, dates.day(mark.at.slice(0, 10)))}{' '}
      {removed === null && <span dir="auto">{mark.reason} </span>}
      <a href={`/${head.assembly.key}/issues/${number}`}>{name}</a>
    </p>
  )
}
