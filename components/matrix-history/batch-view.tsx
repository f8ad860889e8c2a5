import { issueName } from '@/components/matrix-editor/model/value-words'
import { fill, fillCount } from '@/components/ui/fill'
import type { HistoryBatch, NamedIssue } from '@/lib/domain/history'
import { momentWords } from '@/lib/domain/zoned-time'
import { ChangeWords } from './change-words'
import styles from './history.module.css'
import { columnWord, type HistorySource } from './history-words'
import { BatchRestore, ChangeRestore } from './restore-links'

type Props = {
  batch: HistoryBatch
  issues: ReadonlyMap<string, NamedIssue>
  path: string
  editor: string
  mayRestore: boolean
  source: HistorySource
}

function Count({ batch, path, source }: Pick<Props, 'batch' | 'path' | 'source'>) {
  const { history } = source
  const { revision, total } = batch
  const n = batch.changes.length
  if (n === total) return <span>{fillCount(history.count, n)}</span>
  return (
    <span>
      {fill(history.part, { n, total })} (
      <a href={`${path}?revision=${revision}`}>{fill(history.all, { total })}</a>)
    </span>
  )
}

/** What was saved at once: who, when, and each cell from before to after. */
export function BatchView({ batch, issues, path, editor, mayRestore, source }: Props) {
  const { history } = source
  const nameOf = (id: string) => {
    const issue = issues.get(id)
    return issue ? issueName(issue, source.words) : history.gone
  }
  return (
    <article className={styles.batch} aria-labelledby={`r${batch.revision}`}>
      <div className={styles.head}>
        <h2 id={`r${batch.revision}`} className={styles.when}>
          <time dateTime={batch.at}>{momentWords(batch.at, source.timeZone)}</time>
          <span className={styles.who} dir="auto">
            {batch.by ?? history.installation}
          </span>
        </h2>
        <span className={styles.meta}>
          {fill(history.revision, { n: batch.revision })} ·{' '}
          <Count batch={batch} path={path} source={source} />
        </span>
        {mayRestore && <BatchRestore path={path} batch={batch} source={source} />}
      </div>
      <ul className={styles.changes}>
        {batch.changes.map((change) => {
          const column = columnWord(source, change.column)
          const issue = nameOf(change.issueId)
          return (
            <li key={change.id} className={styles.change}>
              <h3 className={styles.cell}>
                <a href={`${editor}#${issues.get(change.issueId)?.slug ?? ''}`} dir="auto">
                  {issue}
                </a>{' '}
                · {column}
              </h3>
              <ChangeWords change={change} source={source} />
              {mayRestore && (
                <ChangeRestore
                  path={path}
                  revision={batch.revision}
                  change={change}
                  names={{ column, issue }}
                  source={source}
                />
              )}
            </li>
          )
        })}
      </ul>
    </article>
  )
}
