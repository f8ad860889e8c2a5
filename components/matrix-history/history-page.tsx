import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import type { HistoryBatch, NamedIssue, SettledChange } from '@/lib/domain/history'
import { BatchView } from './batch-view'
import styles from './history.module.css'
import { type HistoryFilter, HistoryFilterForm } from './history-filter'
import type { HistorySource } from './history-words'
import { SettledView } from './settled-view'

type Props = {
  assembly: { key: string; code: string }
  batches: readonly HistoryBatch[]
  settled: readonly SettledChange[]
  issues: readonly NamedIssue[]
  people: readonly { id: string; name: string }[]
  columns: readonly string[]
  filter: HistoryFilter
  /** the sentence about what of the filter could not be read */
  fault: string | null
  /** the address of the next page; null where there is none */
  older: string | null
  isFirst: boolean
  mayRestore: boolean
  source: HistorySource
}

function RestoreAt({ path, source }: { path: string; source: HistorySource }) {
  const words = source.history.restore
  return (
    <form method="get" action={`${path}/restore`} className={styles.filter}>
      <label className={styles.field}>
        {words.atLabel}
        <input type="datetime-local" name="at" required />
      </label>
      <button type="submit" className={buttons.button}>
        {words.show}
      </button>
    </form>
  )
}

type Entry = { at: string; batch: HistoryBatch } | { at: string; settled: SettledChange }

/** What was saved and what was chosen, newest first; a choice before what it wrote. */
function entriesOf({ batches, settled }: Pick<Props, 'batches' | 'settled'>): Entry[] {
  return [
    ...settled.map((one) => ({ at: one.settledAt, settled: one })),
    ...batches.map((batch) => ({ at: batch.at, batch })),
  ].sort((a, b) => b.at.localeCompare(a.at))
}

/** The history of a matrix, newest first, and the ways back. */
export function HistoryPage(props: Props) {
  const { assembly, filter, fault, older, isFirst, mayRestore, source } = props
  const { history } = source
  const editor = `/staff/${assembly.key}`
  const path = `${editor}/history`
  const issues = new Map(props.issues.map((issue) => [issue.id, issue]))
  const entries = entriesOf(props)
  const isNarrowed = Object.values(filter).some((value) => value !== '')
  return (
    <div className={styles.page}>
      <h1>{fill(history.title, { code: assembly.code })}</h1>
      <p className={styles.lead}>
        {history.lead} <a href={editor}>{history.toEditor}</a>
      </p>
      <HistoryFilterForm
        path={path}
        filter={filter}
        columns={props.columns}
        issues={props.issues}
        people={props.people}
        source={source}
      />
      {mayRestore && <RestoreAt path={path} source={source} />}
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fill(history.filter.fault, { message: fault })}
        </p>
      )}
      {filter.revision !== '' && fault === null && (
        <p>{fill(history.filter.revision, { n: filter.revision })}</p>
      )}
      {entries.length === 0 && <p>{isNarrowed ? history.noneLeft : history.empty}</p>}
      {entries.map((entry) =>
        'batch' in entry ? (
          <BatchView
            key={entry.batch.revision}
            batch={entry.batch}
            issues={issues}
            path={path}
            editor={editor}
            mayRestore={mayRestore}
            source={source}
          />
        ) : (
          <SettledView
            key={entry.settled.id}
            change={entry.settled}
            issue={issues.get(entry.settled.issueId)}
            editor={editor}
            source={source}
          />
        ),
      )}
      <p className={styles.pages}>
        {!isFirst && <a href={path}>{history.newest}</a>}
        {older !== null && <a href={older}>{history.older}</a>}
      </p>
    </div>
  )
}
