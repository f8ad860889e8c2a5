import { memo, useEffect, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { fill, fillCount } from '../../ui/fill'
import { LevelMark } from '../cells/level-mark'
import { useEditor } from '../editor-context'
import { NO_MARKS, type RowMarks } from '../grid/row-marks'
import { issueName, levelWord, type WordSource } from '../model/value-words'
import { ListFilters } from './list-filters'
import styles from './phone.module.css'
import { useListed } from './use-listed'

type Props = {
  listed: readonly DraftIssue[]
  marks: ReadonlyMap<string, RowMarks>
  /** the id of whoever is signed in */
  person: string
  label: string
  onOpen: (id: string) => void
}

type ItemProps = {
  issue: DraftIssue
  marks: RowMarks
  source: WordSource
  onOpen: (id: string) => void
}

/** What waits for somebody in an issue, in words. */
function markWords({ setAside, refused, unsaved, lookAgain }: RowMarks, source: WordSource) {
  const words = source.words.editor.phone
  return [
    setAside.length > 0 && words.setAside,
    refused.length > 0 && words.refused,
    unsaved.size > refused.length && words.unsaved,
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

const Item = memo(function ListedIssue({ issue, marks, source, onOpen }: ItemProps) {
  const { reference, title, id } = issue.cells
  const waiting = markWords(marks, source)
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
        {waiting.length > 0 && <span className={styles.waiting}>{waiting.join(' · ')}</span>}
      </a>
    </li>
  )
})

/** The issues of the matrix as a list that a thumb goes through. */
export function IssueList({ listed, marks, person, label, onOpen }: Props) {
  const { source } = useEditor()
  const words = source.words.editor.phone
  const { filter, shown, stale, apply } = useListed(listed, person)
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <section aria-label={label} aria-busy={!ready} className={styles.list}>
      <ListFilters filter={filter} onFilter={apply} />
      <p role="status" className={styles.count}>
        {fill(words.count, { n: shown.length, count: listed.length })}
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
            source={source}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  )
}
