import { ChangeWords } from '@/components/matrix-history/change-words'
import type { HistorySource } from '@/components/matrix-history/history-words'
import { fill } from '@/components/ui/fill'
import type { RowChange } from '@/lib/domain/changes-between'
import type { GateWords } from './gate-words'
import styles from './publish-gate.module.css'

type Props = {
  previous: { number: number; changes: readonly RowChange[] } | null
  source: HistorySource
  words: GateWords
}

/** How much changed, each issue counted once: by its level where that moved. */
export function sentenceOf(changes: readonly RowChange[], words: GateWords['gate']['candidate']) {
  const count = (fits: (change: RowChange) => boolean) => changes.filter(fits).length
  const parts: [string, number][] = [
    [words.raised, count((change) => change.level === 'raised')],
    [words.lowered, count((change) => change.level === 'lowered')],
    [words.new, count((change) => change.kind === 'new')],
    [words.dropped, count((change) => change.kind === 'dropped')],
    [words.edited, count(({ kind, level }) => kind === 'changed' && level === null)],
  ]
  return parts.flatMap(([sentence, n]) => (n === 0 ? [] : [fill(sentence, { n })])).join(', ')
}

type OfOne = { change: RowChange } & Pick<Props, 'source' | 'words'>

/** How each cell of one issue changed, word by word. */
function ChangedCells({ change, source, words }: OfOne) {
  return (
    <dl className={styles.cells}>
      {change.cells.map((cell) => (
        <div key={cell.column}>
          <dt>{words.columns[cell.column]}</dt>
          <dd>
            <ChangeWords change={cell} source={source} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function OneIssue({ change, source, words }: OfOne) {
  const { candidate } = words.gate
  const name = <b dir="auto">{change.reference ?? change.slug}</b>
  if (change.kind !== 'changed') {
    return (
      <li>
        {name}: {change.kind === 'new' ? candidate.isNew : candidate.isDropped}
      </li>
    )
  }
  return (
    <li>
      {name}
      <ChangedCells change={change} source={source} words={words} />
    </li>
  )
}

/** What changed since the number before: by meaning first, then issue by issue, word by word. */
export function ChangeSummary({ previous, source, words }: Props) {
  const { candidate } = words.gate
  if (previous === null) return <p>{candidate.first}</p>
  const { number, changes } = previous
  if (changes.length === 0) return <p>{fill(candidate.noChanges, { n: number })}</p>
  return (
    <details>
      <summary>
        {fill(candidate.changes, { n: number })}: {sentenceOf(changes, candidate)}
      </summary>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <OneIssue key={change.slug} change={change} source={source} words={words} />
        ))}
      </ul>
    </details>
  )
}
