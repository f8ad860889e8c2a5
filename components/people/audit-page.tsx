import page from '@/components/ui/page.module.css'
import type { AuditListed } from '@/lib/domain/audit'
import styles from './audit.module.css'
import { AuditFilterForm } from './audit-filter'
import { AuditList } from './audit-list'
import type { AuditFilterProps } from './audit-props'

type Props = AuditFilterProps & {
  /** their times as people read them */
  entries: readonly AuditListed<string>[]
  /** addresses of the next page, of the first where this is not it, and of the file */
  older: string | null
  newest: string | null
  csv: string
}

/** What was done by whom: filtered, a page at a time. */
export function AuditPage({ entries, older, newest, csv, ...filter }: Props) {
  const { words } = filter
  return (
    <div className={page.wide}>
      <h1>{words.title}</h1>
      <p className={page.lead}>{words.lead}</p>
      <p>
        <a href="/staff/users">{words.back}</a>
      </p>
      <AuditFilterForm {...filter} />
      <AuditList entries={entries} words={words} />
      <nav aria-label={words.pages} className={styles.pages}>
        {newest !== null && <a href={newest}>{words.newest}</a>}
        {older !== null && (
          <a href={older} rel="next">
            {words.older}
          </a>
        )}
        {entries.length > 0 && <a href={csv}>{words.csv}</a>}
      </nav>
    </div>
  )
}
