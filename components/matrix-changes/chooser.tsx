import buttons from '@/components/ui/button.module.css'
import type { PublicationMark } from '@/lib/domain/publication'
import { type PairFault, pairName } from '@/lib/domain/publication-pair'
import type { Words } from '@/lib/words/words'
import styles from './changes.module.css'

type Props = {
  assembly: { key: string }
  publications: readonly PublicationMark[]
  /** what is compared now; null where nothing is */
  chosen: { from: string; to: string } | null
  faults: readonly PairFault[]
  words: Words
}

function Which({
  name,
  value,
  ...props
}: Omit<Props, 'chosen'> & { name: 'from' | 'to'; value: string }) {
  const { publications, words } = props
  const { publication, dates, changes, assembly } = words.public
  return (
    <label className={styles.which}>
      <span>{changes[name]}</span>
      <select name={name} defaultValue={value}>
        {publications.map((mark) => {
          const kind = words.vocabulary.publicationKind[mark.kind]
          const dated = `${publication.number(kind, mark.number)}, ${dates.day(mark.asOf)}`
          return (
            <option key={pairName(mark)} value={pairName(mark)}>
              {mark.withdrawn === null ? dated : `${dated} (${assembly.withdrawn})`}
            </option>
          )
        })}
      </select>
    </label>
  )
}

/** What of the address could not be done, then a plain GET form of two publications. */
export function Chooser({ assembly, publications, chosen, faults, words }: Props) {
  const { changes } = words.public
  const readable = publications.filter(({ removed }) => removed === null)
  const { from = '', to = '' } = chosen ?? {}
  const props = { assembly, publications: readable, faults, words }
  return (
    <>
      {faults.length > 0 && (
        <div className={styles.notices} role="note" aria-label={changes.notices}>
          {faults.map((fault) => {
            const sentence = changes.fault(fault)
            return (
              <p key={sentence} data-notice="">
                {sentence}
              </p>
            )
          })}
        </div>
      )}
      {readable.length > 1 && (
        <form
          className={styles.chooser}
          action={`/${assembly.key}/changes#results`}
          method="get"
          aria-label={changes.chooser}
          data-understood={faults.length === 0}
        >
          <Which name="from" value={from} {...props} />
          <Which name="to" value={to} {...props} />
          <button className={buttons.primary} type="submit">
            {changes.choose}
          </button>
        </form>
      )}
    </>
  )
}
