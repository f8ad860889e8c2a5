import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { FollowUp } from '@/lib/domain/records'
import { responsibleFor } from '@/lib/domain/responsible'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { wordOf } from './frozen-words'
import type { PublicWords } from './matrix-words'
import { OutsideLink } from './outside-link'
import { Prose } from './prose'
import styles from './record-lists.module.css'

type Props = {
  followUps: readonly FollowUp[]
  head: SnapshotHead
  words: PublicWords
  hits?: SearchHits | null
}

function factsOf(item: FollowUp, { head, words }: Pick<Props, 'head' | 'words'>): string {
  const { where, due } = item
  const names = words.matrix.followUp
  const facts = [
    [names.responsible, responsibleFor(item, head)],
    [names.where, where],
    [names.due, due === null ? null : words.dates.day(due)],
  ] as const
  return facts.flatMap(([name, fact]) => (fact === null ? [] : [`${name}: ${fact}`])).join(' · ')
}

/** What remains to be done, by whom, where and by when. */
export function FollowUpList({ followUps, head, words, hits = null }: Props) {
  return (
    <ul className={styles.list}>
      {followUps.map((item) => {
        const facts = factsOf(item, { head, words })
        return (
          <li key={item.id}>
            <Prose text={item.action} hits={hits} />
            {facts !== '' && <Prose text={facts} className={styles.soft} hits={hits} />}
            <p className={styles.soft}>
              <strong>{wordOf(head, 'followUpState', item.state)}</strong>
              {item.url !== null && (
                <>
                  {' · '}
                  <OutsideLink
                    href={item.url}
                    label={`${words.matrix.sources.link}: ${item.action}`}
                  >
                    {words.matrix.sources.link}
                  </OutsideLink>
                </>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
