import { Fragment } from 'react'
import type { Party } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { proponentName } from './frozen-words'
import { OutsideLink } from './outside-link'

type Props = { parties: readonly Party[]; head: SnapshotHead; source: (name: string) => string }

/** Who proposes, supports or opposes, each with a link to where that was seen. */
export function Parties({ parties, head, source }: Props) {
  return parties.map((party, index) => {
    const name = proponentName(head, party.proponent)
    return (
      <Fragment key={party.proponent}>
        {index > 0 && ', '}
        <span translate="no">
          {party.source === null ? (
            name
          ) : (
            <OutsideLink href={party.source} label={`${name}: ${source(name)}`}>
              {name}
            </OutsideLink>
          )}
        </span>
      </Fragment>
    )
  })
}
