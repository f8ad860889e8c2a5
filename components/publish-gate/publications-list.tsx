import { fill } from '@/components/ui/fill'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import type { Ask, Days, GateWords } from './gate-words'
import styles from './publish-gate.module.css'
import { RemoveForm } from './remove-form'
import { WithdrawForm } from './withdraw-form'

/** A publication with its marks. */
export type Published = {
  kind: PublicationKind
  number: number
  asOf: string
  withdrawnReason: string | null
  removedReason: string | null
  /** the numbers that it corrects, and that it is measured against */
  corrects: number | null
  baseline: number | null
}

type Props = {
  assembly: string
  publications: readonly Published[]
  mayWithdraw: boolean
  mayRemove: boolean
  days: Days
  ask: Ask
  words: GateWords
}

const stands = ({ withdrawnReason, removedReason }: Published) =>
  withdrawnReason === null && removedReason === null

/** What is to be said of one beside its name. */
function Marks({ one, ...props }: Props & { one: Published }) {
  const { publications, words } = props
  const said = words.gate.published
  const correcting = publications.filter(
    (other) => other.kind === one.kind && other.corrects === one.number && stands(other),
  )
  const [last] = correcting.map(({ number }) => number).sort((a, b) => b - a)
  const { withdrawnReason, removedReason, corrects } = one
  const marks = [
    withdrawnReason === null ? null : fill(said.withdrawn, { reason: withdrawnReason }),
    removedReason === null ? null : fill(said.removed, { reason: removedReason }),
    corrects === null ? null : fill(said.corrects, { n: corrects }),
    last === undefined ? null : fill(said.correctedBy, { n: last }),
  ].filter((mark) => mark !== null)
  return marks.map((mark) => (
    <p key={mark} dir="auto">
      {mark}
    </p>
  ))
}

/** The outcomes that hold copies of what stands in an issues publication. */
const copiesOf = ({ kind, number }: Published, publications: readonly Published[]) =>
  kind === 'issues'
    ? publications
        .filter((one) => one.baseline === number && one.removedReason === null)
        .map((one) => one.number)
    : []

function Forms({ one, ...props }: Props & { one: Published }) {
  const { assembly, publications, mayWithdraw, mayRemove, ask, words } = props
  const said = words.gate.published
  const { kind, number } = one
  const shared = { assembly, kind, number, ask, words: said }
  const name = fill(said.name, { kind: words.kind[kind], n: number })
  return (
    <>
      {mayWithdraw && stands(one) && <WithdrawForm {...shared} />}
      {mayRemove && one.removedReason === null && (
        <RemoveForm {...shared} name={name} copies={copiesOf(one, publications)} />
      )}
    </>
  )
}

/** What was published of an assembly, newest first, each with its marks. */
export function PublicationsList(props: Props) {
  const { assembly, publications, days, words } = props
  const said = words.gate.published
  return (
    <section aria-labelledby="published">
      <h2 id="published">{said.title}</h2>
      {publications.length === 0 && <p>{said.none}</p>}
      <ul className={styles.publications}>
        {publications.map((one) => {
          const { kind, number, asOf } = one
          return (
            <li key={`${kind}-${number}`}>
              <a href={`/${assembly}/${kind}/${number}`}>
                {fill(said.line, { kind: words.kind[kind], n: number, day: days[asOf] ?? asOf })}
              </a>
              <Marks {...props} one={one} />
              <Forms {...props} one={one} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
