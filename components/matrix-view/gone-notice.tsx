import type { Assembly } from '@/lib/domain/assembly'
import type { PublicationMark } from '@/lib/domain/publication'
import type { Words } from '@/lib/words/words'

type Props = { assembly: Assembly; gone: readonly PublicationMark[]; words: Words }

function stateOf({ removed, withdrawn }: PublicationMark, words: Words['public']): string {
  const day = (at: string) => words.dates.day(at.slice(0, 10))
  if (removed !== null) return words.gone.removed(day(removed.at))
  return withdrawn === null ? '' : words.gone.withdrawn(day(withdrawn.at))
}

/** What became of publications that an address of this assembly may have shown. */
export function GoneNotice({ assembly: { key, code }, gone, words }: Props) {
  const { publication, gone: sentences } = words.public
  return (
    <>
      {gone.map((mark) => (
        <p key={`${mark.kind}/${mark.number}`}>
          <a href={`/${key}/${mark.kind}/${mark.number}`}>
            {publication.number(words.vocabulary.publicationKind[mark.kind], mark.number)}
          </a>{' '}
          {stateOf(mark, words.public)}
        </p>
      ))}
      <p>
        <a href={`/${key}`}>{sentences.link(code)}</a>
      </p>
    </>
  )
}
