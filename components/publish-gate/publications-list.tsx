import { fill } from '@/components/ui/fill'
import { afterWithdrawing } from './after-withdrawing'
import type { Ask, Days, GateWords } from './gate-words'
import styles from './publish-gate.module.css'
import { type Published, stands } from './published'
import { RemoveForm } from './remove-form'
import { WithdrawForm } from './withdraw-form'

type Props = {
  assembly: string
  publications: readonly Published[]
  mayWithdraw: boolean
  mayRemove: boolean
  days: Days
  ask: Ask
  words: GateWords
}

/** What corrected it, also where that was withdrawn since; one that stands before one that does not. */
function correctionOf(
  one: Published,
  { publications, words }: Pick<Props, 'publications' | 'words'>,
): string | null {
  const { correctedBy, correctedByWithdrawn } = words.gate.published
  const correcting = publications
    .filter(({ kind, corrects, removedReason }) => {
      return kind === one.kind && corrects === one.number && removedReason === null
    })
    .toSorted((a, b) => b.number - a.number)
  const last = correcting.find(stands) ?? correcting[0]
  if (last === undefined) return null
  const { number: n, withdrawnReason: reason } = last
  return reason === null ? fill(correctedBy, { n }) : fill(correctedByWithdrawn, { n, reason })
}

/** What is to be said of one beside its name. */
function Marks({ one, ...props }: Props & { one: Published }) {
  const said = props.words.gate.published
  const { withdrawnReason, removedReason, corrects } = one
  const marks = [
    withdrawnReason === null ? null : fill(said.withdrawn, { reason: withdrawnReason }),
    removedReason === null ? null : fill(said.removed, { reason: removedReason }),
    corrects === null ? null : fill(said.corrects, { n: corrects }),
    correctionOf(one, props),
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
      {mayWithdraw && stands(one) && (
        <WithdrawForm
          {...shared}
          name={name}
          afterwards={afterWithdrawing(one, publications, words)}
        />
      )}
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
