import { issueName } from '@/components/matrix-editor/model/value-words'
import { fill } from '@/components/ui/fill'
import type { NamedIssue, SettledChange } from '@/lib/domain/history'
import { momentWords } from '@/lib/domain/zoned-time'
import { ChangeWords } from './change-words'
import styles from './history.module.css'
import { columnWord, type HistorySource } from './history-words'

type Props = {
  change: SettledChange
  issue: NamedIssue | undefined
  editor: string
  source: HistorySource
}

function SetAsideWords({ change, source }: Pick<Props, 'change' | 'source'>) {
  const { removal, return: back } = source.history.settled
  if (change.column === 'present') return <p>{change.after === false ? removal : back}</p>
  return <ChangeWords change={change} source={source} />
}

/** A change that was set aside: who chose what, when, and what it was. */
export function SettledView({ change, issue, editor, source }: Props) {
  const { history, timeZone } = source
  const words = history.settled
  const by = change.by ?? history.installation
  return (
    <article className={styles.batch} aria-labelledby={`s${change.id}`}>
      <div className={styles.head}>
        <h2 id={`s${change.id}`} className={styles.when}>
          <time dateTime={change.settledAt}>{momentWords(change.settledAt, timeZone)}</time>
          <span className={styles.who} dir="auto">
            {change.settledBy ?? history.installation}
          </span>
        </h2>
        <span className={styles.meta}>{words.what}</span>
      </div>
      <div className={styles.change}>
        <h3 className={styles.cell}>
          <a href={`${editor}#${issue?.slug ?? ''}`} dir="auto">
            {issue ? issueName(issue, source.words) : history.gone}
          </a>{' '}
          · {columnWord(source, change.column)}
        </h3>
        <p>{fill(words[change.choice], { by, time: momentWords(change.at, timeZone) })}</p>
        <p className={styles.meta}>{words.change}:</p>
        <SetAsideWords change={change} source={source} />
      </div>
    </article>
  )
}
