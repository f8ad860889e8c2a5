import type { ReactNode } from 'react'
import { firstView } from '@/components/matrix-compare/first-view'
import { nameOf } from '@/components/matrix-view/frozen-words'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { Prose } from '@/components/matrix-view/prose'
import type { StandingMatrix } from '@/lib/domain/across/standing-matrix'
import type { ComparisonRow } from '@/lib/domain/comparison'
import styles from './entry.module.css'

type Line = { item: ComparisonRow; how?: ReactNode }
type Props = {
  matrix: StandingMatrix
  lines: readonly Line[]
  caption: string
  /** the heading of `how`; null where there is no such column */
  how: string | null
  words: PublicWords
}

const AFTER = ['decided', 'became', 'after'] as const

/** An issue's name, its title where that is another, leading to its page. */
function IssueName({ item, matrix, words }: Pick<Props, 'matrix' | 'words'> & Pick<Line, 'item'>) {
  const { row } = item
  const { title } = row.cells
  const name = nameOf(row, words.matrix.untitled)
  return (
    <>
      <a href={`/${matrix.assembly.key}/${row.slug}`} dir="auto">
        {name}
      </a>
      {title !== null && title !== name && (
        <span className={styles.under} dir="auto">
          {title}
        </span>
      )}
    </>
  )
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td>
      <span className={styles.label}>{label}</span>
      <div>{children}</div>
    </td>
  )
}

/** What was decided, in a word and then as the publication sums it up. */
function Decided({ item, result }: Pick<Line, 'item'> & { result: ReactNode }) {
  const { outcome_summary: summary } = item.row.cells
  if (summary === null || item.presence === 'dropped') return result
  return (
    <>
      {result}
      <Prose text={summary} className={styles.summary} />
    </>
  )
}

/** The issues of one assembly: what was feared and, where outcomes are published, what came of it. */
export function IssueTable({ matrix, lines, caption, how: heading, words }: Props) {
  const columns = { ...words.entries.columns, how: heading ?? '' }
  const shown = [
    ...(heading !== null ? (['how'] as const) : []),
    'before' as const,
    ...(matrix.mark.kind === 'outcomes' ? AFTER : []),
  ]
  return (
    <table className={styles.issues}>
      <caption className="visually-hidden">
        {words.entries.caption(caption, matrix.assembly.code)}
      </caption>
      <thead>
        <tr>
          {(['issue', ...shown] as const).map((column) => (
            <th key={column} scope="col" className={styles[column]}>
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ item, how }) => {
          const view = firstView(item, { head: matrix.head, words, shows: () => true })
          const values = { ...view, how, decided: <Decided item={item} result={view.decided} /> }
          return (
            <tr key={item.row.slug}>
              <th scope="row">
                <IssueName item={item} matrix={matrix} words={words} />
              </th>
              {shown.map((column) => (
                <Cell key={column} label={columns[column]}>
                  {values[column]}
                </Cell>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
