import type { ReactNode } from 'react'
import { fill, fillCount } from '@/components/ui/fill'
import type { Assembly } from '@/lib/domain/assembly'
import { longDate, longDates } from '@/lib/words/en/dates'
import type { Words } from '@/lib/words/words'
import styles from './matrix-list.module.css'

type Summary = {
  assembly: Assembly
  issues: number
  notAssessed: number
  setAside: number
  publications: readonly { kind: string; number: number; asOf: string; withdrawn: boolean }[]
}

type News = { assembly: string; unread: number; mentions: number; objections: number }

type Props = {
  /** what others said there that is new, and the objections that are open */
  news: readonly News[]
  words: Pick<Words, 'desk' | 'editor' | 'vocabulary'>
  matrices: readonly Summary[]
  mayPublish: boolean
  /** somebody makes assemblies and keeps them */
  mayMake: boolean
  /** somebody reads only the drafts that were given to them */
  onlyGiven: boolean
  /** what the person should know before they choose one */
  notice: ReactNode
}

function dates({ opensOn, closesOn }: Assembly, unknown: string): string {
  if (opensOn === null) return unknown
  return closesOn === null ? longDate(opensOn) : longDates(opensOn, closesOn)
}

function Published({ summary, words }: { summary: Summary; words: Props['words'] }) {
  const { staff } = words.editor
  const kinds = new Map<string, string>(Object.entries(words.vocabulary.publicationKind))
  return (
    <p className={styles.line}>
      {summary.publications.length === 0
        ? staff.unpublished
        : summary.publications
            .map(({ kind, number, asOf, withdrawn }) =>
              fill(withdrawn ? staff.withdrawn : staff.published, {
                kind: kinds.get(kind) ?? kind,
                number,
                date: longDate(asOf),
              }),
            )
            .join(' · ')}
    </p>
  )
}

function counts({ issues, notAssessed, setAside }: Summary, words: Words['editor']): string {
  const { staff, state } = words
  if (issues === 0) return staff.noIssues
  const parts = [fillCount(staff.listCount, issues)]
  if (notAssessed > 0) parts.push(fill(staff.notAssessed, { n: notAssessed }))
  if (setAside > 0) parts.push(fillCount(state.setAside, setAside))
  return parts.join(', ')
}

function NewsLine({ news, words }: { news: News | undefined; words: Words['editor'] }) {
  if (!news) return null
  const { comments } = words
  const { assembly, unread, mentions, objections } = news
  const path = `/staff/${assembly}`
  return (
    <p className={styles.line}>
      {unread > 0 && (
        <a href={path}>
          {mentions > 0
            ? fill(comments.newsInNamed, { n: unread, mentions })
            : fillCount(comments.newsIn, unread)}
        </a>
      )}
      {unread > 0 && objections > 0 && ' · '}
      {objections > 0 && (
        <a href={`${path}?saved=objections`}>{fillCount(comments.openObjections, objections)}</a>
      )}
    </p>
  )
}

/** Every matrix that somebody may read: how far it is, what was published, and the way in. */
export function MatrixList(props: Props) {
  const { words, matrices, news, mayPublish, mayMake, onlyGiven } = props
  const { staff } = words.editor
  return (
    <div className={styles.page}>
      <h1>{staff.listTitle}</h1>
      {props.notice}
      {mayMake && (
        <p>
          <a href="/staff/new">{words.desk.fresh.link}</a>
        </p>
      )}
      {matrices.length === 0 && <p>{onlyGiven ? staff.listNotGiven : staff.listEmpty}</p>}
      <ul className={styles.list}>
        {matrices.map((summary) => {
          const { assembly } = summary
          return (
            <li key={assembly.key} className={styles.item}>
              <h2 className={styles.heading}>
                <a href={`/staff/${assembly.key}`} translate="no">
                  {assembly.code}
                </a>{' '}
                <span className={styles.name}>{assembly.name}</span>
              </h2>
              <p className={styles.line}>
                {[assembly.place, dates(assembly, staff.unknownDates)].filter(Boolean).join(', ')}
              </p>
              <p className={styles.line}>{counts(summary, words.editor)}</p>
              <NewsLine
                news={news.find((one) => one.assembly === assembly.key)}
                words={words.editor}
              />
              <Published summary={summary} words={words} />
              <p className={styles.links}>
                {mayPublish && summary.issues > 0 && (
                  <a href={`/staff/${assembly.key}/publish`}>
                    {fill(staff.publish, { code: assembly.code })}
                  </a>
                )}
                {mayMake && (
                  <a href={`/staff/${assembly.key}/settings`}>
                    {fill(words.desk.settings.title, { code: assembly.code })}
                  </a>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
