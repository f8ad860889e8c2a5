import type { ReactNode } from 'react'
import { issueName } from '@/components/matrix-editor/model/value-words'
import { fill, fillCount } from '@/components/ui/fill'
import type { DraftIssue } from '@/lib/domain/draft'
import type { PlannedChange, Restored, RestorePlan } from '@/lib/domain/restore-plan'
import { momentWords } from '@/lib/domain/zoned-time'
import { ChangeWords } from './change-words'
import styles from './history.module.css'
import { columnWord, type HistorySource } from './history-words'

/** What is to be as it was: the matrix, an issue or a cell. */
export type RestoreScope = {
  revision: number
  issueId?: string | undefined
  column?: string | undefined
}

type Props = {
  assembly: { key: string; code: string }
  plan: RestorePlan
  /** what would not be taken, and why */
  refused: Restored['refused']
  scope: RestoreScope
  at: string | null
  issues: readonly DraftIssue[]
  mayRestore: boolean
  source: HistorySource
  /** the button that does it, between what stands before it and after it until it is done */
  form: (before: ReactNode, after: ReactNode) => ReactNode
}

/** Cells that are shown one by one; of more only the number is told. */
const SHOWN = 150

/** How much a restore changes, in words. */
export function extentOf(changes: readonly PlannedChange[], words: HistorySource['history']) {
  const cells = new Set(changes.map(({ issueId, column }) => `${issueId} ${column}`)).size
  const issues = new Set(changes.map(({ issueId }) => issueId)).size
  return {
    cells: fillCount(words.restore.cells, cells),
    issues: fillCount(words.restore.issues, issues),
  }
}

function titleOf({ assembly, scope, issues, source }: Props): string {
  const { titles } = source.history.restore
  if (scope.issueId === undefined) return fill(titles.matrix, { code: assembly.code })
  const cells = issues.find(({ id }) => id === scope.issueId)?.cells
  const issue = cells ? issueName(cells, source.words) : source.words.editor.unnamed
  if (scope.column === undefined) return fill(titles.issue, { issue })
  return fill(titles.cell, { issue, column: columnWord(source, scope.column) })
}

function Changes({ plan, names, source }: Pick<Props, 'plan' | 'source'> & { names: Names }) {
  const shown = plan.changes.slice(0, SHOWN)
  const more = plan.changes.length - shown.length
  return (
    <>
      <ul className={styles.changes}>
        {shown.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once; an address may move twice
          <li key={at} className={styles.change}>
            <h2 className={styles.cell} dir="auto">
              {names(change.issueId)} · {columnWord(source, change.column)}
            </h2>
            <ChangeWords change={change} source={source} planned />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{fillCount(source.history.restore.more, more)}</p>}
    </>
  )
}

type Names = (issueId: string) => string

type Told = Pick<Props, 'plan' | 'refused' | 'source'> & { names: Names }

/** What stays as it is, and why: told before anything is restored. */
function Left({ plan, refused, names, source }: Told) {
  const words = source.history.restore
  const cells = [
    ...plan.left.map(({ why, ...cell }) => ({ ...cell, why: words.why[why] })),
    ...refused.map(({ message, ...cell }) => ({ ...cell, why: message })),
  ]
  if (cells.length === 0) return null
  return (
    <>
      <h2 className={styles.when}>{words.left}</h2>
      <ul className={styles.left}>
        {cells.map(({ issueId, column, why }) => (
          <li key={`${issueId} ${column}`}>
            {fill(words.leftLine, {
              column: columnWord(source, column),
              issue: names(issueId),
              why,
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function Before({ plan, refused, names, source }: Told) {
  const words = source.history.restore
  const isNothing = plan.changes.length + plan.left.length + refused.length === 0
  return (
    <>
      {isNothing && <p>{words.nothing}</p>}
      {plan.changes.length > 0 && <p>{fill(words.lead, extentOf(plan.changes, source.history))}</p>}
      <Left plan={plan} refused={refused} names={names} source={source} />
    </>
  )
}

/** What a restore would change, cell by cell, before anything is changed. */
export function RestorePage(props: Props) {
  const { assembly, plan, refused, scope, at, issues, mayRestore, source, form } = props
  const words = source.history.restore
  const known = new Map(issues.map((issue) => [issue.id, issueName(issue.cells, source.words)]))
  const names: Names = (issueId) => known.get(issueId) ?? source.history.gone
  const time = at === null ? '' : momentWords(at, source.timeZone)
  const before = <Before plan={plan} refused={refused} names={names} source={source} />
  const after = <Changes plan={plan} names={names} source={source} />
  return (
    <div className={styles.page}>
      <h1>{titleOf(props)}</h1>
      <p className={styles.lead}>
        {at === null ? words.asOfEmpty : fill(words.asOf, { time, n: scope.revision })}{' '}
        <a href={`/staff/${assembly.key}/history`}>{words.back}</a>
      </p>
      {plan.changes.length > 0 && mayRestore && form(before, after)}
      {plan.changes.length > 0 && !mayRestore && (
        <>
          {before}
          <p>{words.readOnly}</p>
          {after}
        </>
      )}
      {plan.changes.length === 0 && before}
    </div>
  )
}
