import type { Assembly } from '@/lib/domain/assembly'
import type { PublicWords } from './matrix-words'

type Props = { assembly: Assembly; words: PublicWords }

/**
 * What the meeting is and when; of one that the ITU is known to hold, whose it is and what its kind
 * is, told in the glossary.
 */
export function MeetingLine({ assembly, words }: Props) {
  const { masthead, glossary } = words
  const sentence = masthead.meeting(assembly)
  const [meetings] = glossary.itu
  const kind = meetings.terms.find(([, term]) => term === assembly.body)
  if (kind === undefined) return sentence
  const [anchor, term] = kind
  return (
    <>
      {sentence} {masthead.meetingOf} <a href="/glossary#itu">{masthead.itu}</a>;{' '}
      <a href={`/glossary#${anchor}`}>{masthead.whatIs(term)}</a>.
    </>
  )
}
