import { ConcernMark } from '@/components/matrix-view/concern-mark'
import { levelWord, nameOf, wordOf } from '@/components/matrix-view/frozen-words'
import { Marked, MarkedParts } from '@/components/matrix-view/marked'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { Assembly } from '@/lib/domain/assembly'
import type { ComparisonRow } from '@/lib/domain/comparison'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { Snippet } from '@/lib/domain/filter/snippets'
import type { PublicationMark } from '@/lib/domain/publication'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Level } from '@/lib/domain/vocabulary'
import { matrixPath } from './matrix-link'
import styles from './search.module.css'

type FoundIssue = { item: ComparisonRow; snippets: readonly Snippet[] }

/** What was found in one assembly; `count` of all its issues, the first of them in `issues`. */
export type FoundInAssembly = {
  assembly: Assembly
  mark: PublicationMark
  baseline: PublicationMark | null
  head: SnapshotHead
  count: number
  total: number
  issues: readonly FoundIssue[]
}

type Props = {
  query: string
  found: FoundInAssembly & { hits: SearchHits | null }
  words: PublicWords
}
type IssueProps = Props & { issue: FoundIssue }

type LevelProps = { level: Level | null; missing: string; head: SnapshotHead }

function LevelOr({ level, missing, head }: LevelProps) {
  if (level === null) return <span className={styles.soft}>{missing}</span>
  return <ConcernMark level={level} word={levelWord(head, level)} small />
}

function Levels({ issue: { item }, found: { head, mark }, words }: IssueProps) {
  const { before, after } = item
  const { search: say, compare } = words
  if (mark.kind === 'issues') {
    return (
      <p>
        <span className="visually-hidden">{say.concern} </span>
        <LevelOr level={before} missing={compare.notThere} head={head} />
      </p>
    )
  }
  return (
    <p className={styles.levels}>
      <span className="visually-hidden">{say.before} </span>
      <LevelOr level={before} missing={compare.notThere} head={head} />{' '}
      <span aria-hidden="true">→</span> <span className="visually-hidden">{say.after} </span>
      <LevelOr level={after} missing={compare.notInOutcomes} head={head} />
    </p>
  )
}

function Snippets({ issue: { item, snippets }, found: { head, hits } }: IssueProps) {
  const { summary } = item.row.cells
  if (snippets.length === 0 && summary === null) return null
  return (
    <ul className={styles.snippets}>
      {snippets.length === 0 && summary !== null && (
        <li dir="auto">
          <Marked text={summary} hits={hits} />
        </li>
      )}
      {snippets.map(({ column, parts }) => (
        <li key={`${column} ${parts.map(({ text }) => text).join('')}`}>
          <span className={styles.column}>{head.headings[column] ?? column}:</span>{' '}
          <bdi>
            <MarkedParts parts={parts} />
          </bdi>
        </li>
      ))}
    </ul>
  )
}

function Issue(props: IssueProps) {
  const { issue, found, words } = props
  const { row } = issue.item
  const { reference, title } = row.cells
  const name = nameOf(row, words.matrix.untitled)
  return (
    <li className={styles.issue}>
      <p className={styles.name}>
        <a href={`/${found.assembly.key}/${row.slug}`} dir="auto">
          {reference !== null && (
            <strong translate="no">
              <Marked text={reference} hits={found.hits} isReference />
            </strong>
          )}
          {reference !== null && title !== null && ': '}
          {title !== null && <Marked text={title} hits={found.hits} />}
          {reference === null && title === null && name}
          <span className="visually-hidden">, {found.assembly.code}</span>
        </a>
      </p>
      <Levels {...props} />
      <Snippets {...props} />
      <p className={styles.soft}>
        <a
          href={`${matrixPath(found)}#${row.slug}`}
          aria-label={words.search.rowOf(`${found.assembly.code}, ${name}`)}
        >
          {words.search.row}
        </a>
      </p>
    </li>
  )
}

function From({ found, words }: Pick<Props, 'found' | 'words'>) {
  const { mark, baseline, head } = found
  const { publication, dates, search: say } = words
  const named = ({ kind, number, asOf }: PublicationMark) =>
    `${publication.number(wordOf(head, 'publicationKind', kind), number)}, ${publication.asOf(dates.day(asOf))}`
  return (
    <p className={styles.soft}>
      {say.from} {named(mark)}
      {baseline !== null && `; ${say.measured} ${named(baseline)}`}
    </p>
  )
}

/** What was found in one assembly, and the way to all of it. */
export function FoundIssues(props: Props) {
  const { query, found, words } = props
  const { assembly, count, total, issues } = found
  const id = `in_${assembly.key}`
  return (
    <section aria-labelledby={id} className={styles.assembly}>
      <h3 id={id}>
        <a href={`/${assembly.key}`} translate="no">
          {assembly.code}
        </a>
        : {words.search.inAssembly(count, total)}
      </h3>
      <From found={found} words={words} />
      <ol className={styles.issues}>
        {issues.map((issue) => (
          <Issue key={issue.item.row.slug} issue={issue} {...props} />
        ))}
      </ol>
      {count > 1 && (
        <p>
          <a href={`${matrixPath(found)}?${query}#results`}>
            {words.search.allOf(count, assembly.code)}
          </a>
        </p>
      )}
    </section>
  )
}
