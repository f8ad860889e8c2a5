import { Fragment } from 'react'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { Party } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { EntryLink } from './entry-link'
import { proponentName } from './frozen-words'
import { Marked } from './marked'
import { OutsideLink } from './outside-link'

type Props = {
  parties: readonly Party[]
  head: SnapshotHead
  source: string
  /** whether names lead to their pages */
  isLinked?: boolean
  hits?: SearchHits | null
}
type OneProps = Required<Omit<Props, 'parties'>> & { party: Party }

function One({ party, head, source, isLinked, hits }: OneProps) {
  const name = proponentName(head, party.proponent)
  const label = `${name}: ${source}`
  return (
    <>
      <span translate="no">
        <EntryLink list="proponents" entry={party.proponent} isLinked={isLinked}>
          <Marked text={name} hits={hits} />
        </EntryLink>
      </span>
      {party.source !== null && (
        <>
          {' ('}
          <OutsideLink href={party.source} label={label}>
            {source}
          </OutsideLink>
          )
        </>
      )}
    </>
  )
}

/** Who proposes, supports or opposes, each with a link to where that was seen. */
export function Parties({ parties, isLinked = false, hits = null, ...props }: Props) {
  return parties.map((party, index) => (
    <Fragment key={party.proponent}>
      {index > 0 && ', '}
      <One party={party} isLinked={isLinked} hits={hits} {...props} />
    </Fragment>
  ))
}
