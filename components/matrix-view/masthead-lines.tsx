import type { ReactNode } from 'react'
import { isAfterClosing } from '@/lib/domain/recorded'
import type { PublishedMatrix, SnapshotHead } from '@/lib/domain/snapshot'
import { wordOf } from './frozen-words'
import type { PublicWords } from './matrix-words'

type Matrix = Pick<PublishedMatrix, 'head' | 'number' | 'latest' | 'withdrawn'>

/** The link of an older publication to the latest of its kind. */
export function LatestMatrix({ head, words }: { head: SnapshotHead; words: PublicWords }) {
  return (
    <a href={`/${head.assembly.key}/${head.kind}`}>
      {words.publication.toLatest(wordOf(head, 'publicationKind', head.kind))}
    </a>
  )
}

/**
 * Whether a publication is the latest of its kind, with a link to that one where it is not.
 * @param toLatest that link, where the page leads to another than the matrix
 */
export function whetherLatest(
  { head, number, latest }: Matrix,
  words: PublicWords,
  toLatest: ReactNode = <LatestMatrix head={head} words={words} />,
): ReactNode {
  if (number === latest) return words.masthead.latest
  if (latest === null) return words.masthead.older
  return (
    <>
      {words.masthead.older} {toLatest}
    </>
  )
}

/** What the meeting is and when, who publishes and whose view the levels are. */
export function meetingLines(head: SnapshotHead, words: PublicWords): string[] {
  return [words.masthead.meeting(head.assembly), words.masthead.publisher(head.publisher.name)]
}

/**
 * What an Issues Matrix cannot know: what was decided. One as of a day after the closing day was
 * not written before or during the assembly.
 */
export function beforeLine(head: SnapshotHead, { masthead }: PublicWords): string {
  return isAfterClosing(head) ? masthead.proposedOnly : masthead.before(head.assembly.noun)
}

/** What it corrects and why, with a link to the number that is corrected; null where it corrects none. */
export function whatItCorrects({ corrects, assembly, kind }: SnapshotHead, words: PublicWords) {
  if (corrects === null) return null
  return (
    <>
      {' '}
      <a href={`/${assembly.key}/${kind}/${corrects.number}`}>
        {words.publication.corrects(corrects.number)}
      </a>
      {': '}
      <span dir="auto">{corrects.why}</span>
    </>
  )
}

/**
 * The four lines that tell a stranger what a publication is.
 * @param matrix the publication
 */
export function mastheadLines(matrix: Matrix, words: PublicWords): ReactNode[] {
  const { head } = matrix
  const { masthead } = words
  return [
    ...meetingLines(head, words),
    head.kind === 'issues' ? beforeLine(head, words) : masthead.after(head.assembly.noun),
    <span key="latest">
      {whetherLatest(matrix, words)}
      {whatItCorrects(head, words)}
    </span>,
  ]
}
