import type { PublicationMark } from '@/lib/domain/publication'
import type { PublicWords } from './matrix-words'

type Props = {
  mark: Pick<PublicationMark, 'withdrawn' | 'correctedBy'>
  /** the address of its kind, without a number */
  base: string
  words: PublicWords
}

/**
 * That a publication was withdrawn, and what corrected it, each with its sentence; a correction that
 * was withdrawn since does not unsay what it said.
 */
export function MarkLines({ mark: { withdrawn, correctedBy }, base, words }: Props) {
  const { publication, dates } = words
  const since = correctedBy?.withdrawn ?? null
  return (
    <>
      {withdrawn !== null && (
        <p>
          <strong>{publication.withdrawn(dates.day(withdrawn.at.slice(0, 10)))}</strong>{' '}
          <span dir="auto">{withdrawn.reason}</span>
        </p>
      )}
      {correctedBy !== null && (
        <p>
          <a href={`${base}/${correctedBy.number}`}>
            {publication.correctedBy(correctedBy.number)}
          </a>
          {': '}
          <span dir="auto">{correctedBy.why}</span>
          {since !== null && (
            <>
              {' '}
              {publication.correctionWithdrawn(
                correctedBy.number,
                dates.day(since.at.slice(0, 10)),
              )}{' '}
              <span dir="auto">{since.reason}</span>
            </>
          )}
        </p>
      )}
    </>
  )
}
