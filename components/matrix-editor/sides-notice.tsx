import type { DraftIssue } from '@/lib/domain/draft'
import { dayWords } from '@/lib/domain/zoned-time'
import { fill } from '../ui/fill'
import { useEditor } from './editor-context'
import styles from './matrix-editor.module.css'
import { issueName } from './model/value-words'

/** Side by side: what stands on either side, and which issues stand on the left only. */
export function SidesNotice({ issues }: { issues: readonly DraftIssue[] }) {
  const { source, baseline } = useEditor()
  const words = source.words.editor.compare
  if (baseline === null) return <p className={styles.notice}>{words.noBaseline}</p>
  const bySlug = new Map(issues.map((issue) => [issue.cells.id, issue]))
  const missing = Object.keys(baseline.before).flatMap((slug) => {
    const issue = bySlug.get(slug)
    if (issue?.present) return []
    return [issue ? issueName(issue.cells, source.words) : slug]
  })
  return (
    <p className={styles.notice}>
      {fill(words.sides, { n: baseline.number, day: dayWords(baseline.asOf) })}{' '}
      {missing.length > 0 && fill(words.missing, { issues: missing.join(', ') })}
    </p>
  )
}
