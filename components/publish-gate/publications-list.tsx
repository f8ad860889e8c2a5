import { fill } from '@/components/ui/fill'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import type { Ask, Days, GateWords } from './gate-words'
import styles from './publish-gate.module.css'
import { WithdrawForm } from './withdraw-form'

/** A publication with its marks. */
export type Published = {
  kind: PublicationKind
  number: number
  asOf: string
  withdrawnReason: string | null
  removedReason: string | null
}

type Props = {
  assembly: string
  publications: readonly Published[]
  mayWithdraw: boolean
  days: Days
  ask: Ask
  words: GateWords
}

/** What was published of an assembly, newest first, each with its marks. */
export function PublicationsList(props: Props) {
  const { assembly, publications, mayWithdraw, days, ask, words } = props
  const said = words.gate.published
  return (
    <section aria-labelledby="published">
      <h2 id="published">{said.title}</h2>
      {publications.length === 0 && <p>{said.none}</p>}
      <ul className={styles.publications}>
        {publications.map(({ kind, number, asOf, withdrawnReason, removedReason }) => (
          <li key={`${kind}-${number}`}>
            <a href={`/${assembly}/${kind}/${number}`}>
              {fill(said.line, { kind: words.kind[kind], n: number, day: days[asOf] ?? asOf })}
            </a>
            {withdrawnReason !== null && (
              <p dir="auto">{fill(said.withdrawn, { reason: withdrawnReason })}</p>
            )}
            {removedReason !== null && (
              <p dir="auto">{fill(said.removed, { reason: removedReason })}</p>
            )}
            {mayWithdraw && withdrawnReason === null && removedReason === null && (
              <WithdrawForm
                assembly={assembly}
                kind={kind}
                number={number}
                ask={ask}
                words={said}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
