import type { Assembly } from '@/lib/domain/assembly'
import type { PublicationMark } from '@/lib/domain/publication'
import type { Words } from '@/lib/words/words'
import { Crumbs } from './crumbs'
import { Masthead } from './masthead'
import styles from './notice.module.css'
import { PublicationTable } from './publication-table'

type Props = {
  assembly: Assembly
  mark: PublicationMark & { removed: { at: string; reason: string } }
  /** all of the assembly, newest first */
  publications: readonly PublicationMark[]
  words: Words
}

/** What may still be said of a publication whose content was erased. */
export function RemovedNotice({ assembly, mark, publications, words }: Props) {
  const { publication, masthead, dates } = words.public
  const name = publication.number(words.vocabulary.publicationKind[mark.kind], mark.number)
  return (
    <>
      <Masthead
        kicker={<Crumbs assembly={assembly} last={name} words={words.public} />}
        title={publication.removed}
        dated={null}
        lines={[
          masthead.meeting(assembly),
          publication.removedBody(
            name,
            dates.day(mark.asOf),
            dates.day(mark.removed.at.slice(0, 10)),
          ),
        ]}
        label={masthead.label}
      />
      <dl className={styles.notice}>
        <div>
          <dt>{publication.removedReason}</dt>
          <dd dir="auto">{mark.removed.reason}</dd>
        </div>
        <div>
          <dt>{publication.removedPublished}</dt>
          <dd>{dates.day(mark.publishedAt.slice(0, 10))}</dd>
        </div>
        <div>
          <dt>{publication.removedAt}</dt>
          <dd>{dates.day(mark.removed.at.slice(0, 10))}</dd>
        </div>
        {mark.correctedBy !== null && (
          <div>
            <dt>
              <a href={`/${assembly.key}/${mark.kind}/${mark.correctedBy.number}`}>
                {publication.correctedBy(mark.correctedBy.number)}
              </a>
            </dt>
            <dd dir="auto">{mark.correctedBy.why}</dd>
            {mark.correctedBy.withdrawn !== null && (
              <dd>
                {publication.correctionWithdrawn(
                  mark.correctedBy.number,
                  dates.day(mark.correctedBy.withdrawn.at.slice(0, 10)),
                )}{' '}
                <span dir="auto">{mark.correctedBy.withdrawn.reason}</span>
              </dd>
            )}
          </div>
        )}
        <div>
          <dt>{publication.removedHash}</dt>
          <dd translate="no">{mark.contentHash}</dd>
        </div>
      </dl>
      <h2>{words.public.assembly.published}</h2>
      <PublicationTable
        base={`/${assembly.key}`}
        publications={publications}
        kinds={words.vocabulary.publicationKind}
        words={words.public}
      />
    </>
  )
}
