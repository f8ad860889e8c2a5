import { fill } from '@/components/ui/fill'
import type { RowChange } from '@/lib/domain/changes-between'
import type { GateWords } from './gate-words'
import styles from './publish-gate.module.css'

type Props = {
  previous: { number: number; changes: readonly RowChange[] } | null
  words: GateWords
}

function sentenceOf(changes: readonly RowChange[], words: GateWords['gate']['candidate']) {
  const count = (fits: (change: RowChange) => boolean) => changes.filter(fits).length
  const parts: [string, number][] = [
    [words.raised, count((change) => change.level === 'raised')],
    [words.lowered, count((change) => change.level === 'lowered')],
    [words.new, count((change) => change.kind === 'new')],
    [words.dropped, count((change) => change.kind === 'dropped')],
    [words.edited, count((change) => change.kind === 'changed')],
  ]
  return parts.flatMap(([sentence, n]) => (n === 0 ? [] : [fill(sentence, { n })])).join(', ')
}

/** What changed since the number before: by meaning first, then issue by issue. */
export function ChangeSummary({ previous, words }: Props) {
  const { candidate } = words.gate
  if (previous === null) return <p>{candidate.first}</p>
  const { number, changes } = previous
  if (changes.length === 0) return <p>{fill(candidate.noChanges, { n: number })}</p>
  const what = (change: RowChange) => {
    if (change.kind === 'new') return candidate.isNew
    if (change.kind === 'dropped') return candidate.isDropped
    return change.columns.map((column) => words.columns[column]).join(', ')
  }
  return (
    <details>
      <summary>
        {fill(candidate.changes, { n: number })}: {sentenceOf(changes, candidate)}
      </summary>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change.slug}>
            <b dir="auto">{change.reference ?? change.slug}</b>: {what(change)}
          </li>
        ))}
      </ul>
    </details>
  )
}
