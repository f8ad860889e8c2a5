import { fill } from '@/components/ui/fill'
import type { HistoryBatch, HistoryChange } from '@/lib/domain/history'
import styles from './history.module.css'
import type { HistorySource } from './history-words'

/** Where a restore is shown before anything is changed. */
export function restoreAddress(path: string, scope: Readonly<Record<string, string | number>>) {
  const query = Object.entries(scope).map(([name, value]) => `${name}=${value}`)
  return `${path}/restore?${query.join('&')}`
}

type Way = { word: string; scope: Readonly<Record<string, string | number>> }

function Ways({
  path,
  label,
  ways,
  open,
}: {
  path: string
  label: string
  ways: Way[]
  open: string
}) {
  return (
    <details className={styles.restore}>
      <summary aria-label={label}>{open}</summary>
      <ul>
        {ways.map(({ word, scope }) => (
          <li key={word}>
            <a href={restoreAddress(path, scope)}>{word}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

type ChangeProps = {
  path: string
  revision: number
  change: HistoryChange
  names: { column: string; issue: string }
  source: HistorySource
}

/** The ways to restore a cell or its issue around one change. */
export function ChangeRestore({ path, revision, change, names, source }: ChangeProps) {
  const words = source.history.restore
  const { issueId: issue, column } = change
  const [before, after] = [revision - 1, revision]
  const cell = [
    { word: words.cellBefore, scope: { revision: before, issue, column } },
    { word: words.cellAfter, scope: { revision: after, issue, column } },
  ]
  const row = [
    { word: words.rowBefore, scope: { revision: before, issue } },
    { word: words.rowAfter, scope: { revision: after, issue } },
  ]
  return (
    <Ways
      path={path}
      open={words.open}
      label={fill(words.openNamed, names)}
      ways={column === 'present' ? row : [...cell, ...row]}
    />
  )
}

type BatchProps = { path: string; batch: HistoryBatch; source: HistorySource }

/** The ways to restore the whole matrix around what was saved at once. */
export function BatchRestore({ path, batch, source }: BatchProps) {
  const words = source.history.restore
  const { revision } = batch
  return (
    <Ways
      path={path}
      open={words.open}
      label={fill(words.openBatch, { n: revision })}
      ways={[
        { word: words.matrixBefore, scope: { revision: revision - 1 } },
        { word: words.matrixAfter, scope: { revision } },
      ]}
    />
  )
}
