import { memo, useEffect, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { fill, fillCount } from '../../ui/fill'
import { LevelMark } from '../cells/level-mark'
import { objectionWords } from '../comments/objection-words'
import type { CellComments } from '../comments/row-comments'
import { useEditor } from '../editor-context'
import { NO_MARKS, type RowMarks } from '../grid/row-marks'
import { useLeft } from '../kept/use-left'
import { issueName, levelWord, type WordSource } from '../model/value-words'
import { ListFilters } from './list-filters'
import styles from './phone.module.css'
import type { useListed } from './use-listed'

type Props = {
  list: ReturnType<typeof useListed>
  marks: ReadonlyMap<string, RowMarks>
  label: string
  onOpen: (id: string) => void
}

type ItemProps = {
  issue: DraftIssue
  marks: RowMarks
  /** a list of it was left open */
  left: boolean
  source: WordSource
  onOpen: (id: string) => void
}

/** What was said of an issue: how much, how much of it is new, and which levels others would set. */
function talkWords(issue: DraftIssue, { comments }: RowMarks, source: WordSource): string[] {
  const words = source.words.editor.comments
  const cells = [...(comments?.values() ?? [])]
  if (cells.length === 0) return []
  const [count, unread] = [sumOf(cells, 'count'), sumOf(cells, 'unread')]
  const said = fillCount(words.mark, count)
  const objections = cells.flatMap((cell) => cell.objections)
  return [
    ...objections.map((one) => objectionWords(source, issue, one)),
    unread > 0 ? fill(words.markNew, { comments: said, n: unread }) : said,
  ]
}

const sumOf = (cells: readonly CellComments[], of: 'count' | 'unread') =>
  cells.reduce((sum, cell) => sum + cell[of], 0)

/** What waits for somebody in an issue, in words. */
function markWords({ marks, left, source }: Omit<ItemProps, 'issue' | 'onOpen'>) {
  const words = source.words.editor.phone
  const { setAside, refused, unsaved, lookAgain } = marks
  return [
    setAside.length > 0 && words.setAside,
    refused.length > 0 && words.refused,
    (left || unsaved.size > refused.length) && words.unsaved,
    lookAgain && words.lookAgain,
  ].filter((word) => word !== false)
}

function Standing({ issue, source }: Pick<ItemProps, 'issue' | 'source'>) {
  const { concern, residual_concern: residual, result, concern_status: status } = issue.cells
  const { vocabulary } = source.words
  const words = [result && vocabulary.result[result], status && vocabulary.concernStatus[status]]
  return (
    <span className={styles.standing}>
      <LevelMark level={concern} word={levelWord(source, concern)} />
      {residual !== 'not-assessed' && (
        <>
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{source.words.editor.compare.arrow}</span>
          <LevelMark level={residual} word={levelWord(source, residual)} />
        </>
      )}
      {words.map((word) => word && <span key={word}>{word}</span>)}
    </span>
  )
}

const Item = memo(function ListedIssue(props: ItemProps) {
  const { issue, source, onOpen } = props
  const { reference, title, id } = issue.cells
  const waiting = markWords(props)
  const said = talkWords(issue, props.marks, source)
  return (
    <li className={styles.item}>
      <a
        href={`#${id}`}
        className={styles.link}
        data-issue={issue.id}
        onClick={(event) => {
          event.preventDefault()
          onOpen(issue.id)
        }}
      >
        <span className={styles.reference} dir="auto" translate={reference ? 'no' : undefined}>
          {issueName(issue.cells, source.words)}
        </span>
        {reference !== null && title !== null && (
          <span className={styles.title} dir="auto">
            {title}
          </span>
        )}
        <Standing issue={issue} source={source} />
        {said.length > 0 && (
          <span dir="auto" className={styles.said}>
            {said.join(' · ')}
          </span>
        )}
        {waiting.length > 0 && <span className={styles.waiting}>{waiting.join(' · ')}</span>}
      </a>
    </li>
  )
})

/** The issues of the matrix as a list that a thumb goes through. */
export function IssueList({ list, marks, label, onOpen }: Props) {
  const { source } = useEditor()
  const words = source.words.editor.phone
  const { filter, views, shown, total, stale, missing, apply } = list
  const left = new Set(useLeft().left.map(({ issueId }) => issueId))
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <section aria-label={label} aria-busy={!ready} className={styles.list}>
      <ListFilters filter={filter} views={views} onFilter={apply} />
      {missing && <p className={styles.none}>{source.words.editor.layout.missing}</p>}
      <p role="status" className={styles.count}>
        {fill(words.count, { n: shown.length, count: total })}
      </p>
      {stale > 0 && (
        <button type="button" className={buttons.button} onClick={() => apply()}>
          {fillCount(words.again, stale)}
        </button>
      )}
      {shown.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.items}>
        {shown.map((issue) => (
          <Item
            key={issue.id}
            issue={issue}
            marks={marks.get(issue.id) ?? NO_MARKS}
            left={left.has(issue.id)}
            source={source}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  )
}
