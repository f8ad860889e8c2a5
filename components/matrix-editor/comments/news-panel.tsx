import { useRef } from 'react'
import type { ThreadMark } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import { momentWords } from '@/lib/domain/zoned-time'
import buttons from '../../ui/button.module.css'
import { fill, fillCount } from '../../ui/fill'
import { SidePanel } from '../../ui/side-panel'
import { useEditor } from '../editor-context'
import { issueName } from '../model/value-words'
import styles from './comments.module.css'
import { type Place, useCommenting } from './comments-context'
import { newsIn, unreadIn } from './news'
import { aboutWords } from './proposal-name'

type Props = {
  issues: readonly DraftIssue[]
  onChoose: (place: Place) => void
  onClose: () => void
}

function NewsItem({ mark, issues, onChoose }: { mark: ThreadMark } & Omit<Props, 'onClose'>) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { issueId, column, proposal, first, unread, mentioned } = mark
  const issue = issues.find(({ id }) => id === issueId)
  const where = fill(words.newsOf, {
    column: aboutWords(source, issue, mark),
    issue: issue ? issueName(issue.cells, source.words) : words.removed,
  })
  return (
    <li className={styles.comment}>
      <p>
        <button
          type="button"
          className={buttons.small}
          onClick={() => onChoose({ issueId, column, proposal: proposal?.id ?? null })}
        >
          {where}
        </button>
        {mentioned && <span className={styles.new}>{words.mentioned}</span>}
      </p>
      {first && (
        <>
          <p className={styles.who}>
            {fill(words.from, { name: first.by, when: momentWords(first.at, source.timeZone) })}
          </p>
          <p dir="auto" className={styles.text}>
            {first.text}
          </p>
        </>
      )}
      {unread > 1 && <p className={styles.hint}>{fill(words.more, { n: unread - 1 })}</p>}
    </li>
  )
}

/** What others said that one has not read, mentions first. */
export function NewsPanel({ issues, onChoose, onClose }: Props) {
  const { source } = useEditor()
  const { comments: words, panel } = source.words.editor
  const { marks, noteRead } = useCommenting()
  const news = newsIn(marks)
  const chose = useRef(false)
  const choose = (place: Place) => {
    chose.current = true
    onChoose(place)
  }
  const readAll = () => noteRead(news.map(({ id, last }) => ({ thread: id, seen: last })))
  return (
    <SidePanel
      title={words.news}
      closeLabel={panel.close}
      onClose={onClose}
      returnsFocus={() => !chose.current}
    >
      <div className={styles.body}>
        <p role="status">
          {news.length === 0 ? words.newsNone : fillCount(words.newsLead, unreadIn(marks))}
        </p>
        <ul className={styles.comments}>
          {news.map((mark) => (
            <NewsItem key={mark.id} mark={mark} issues={issues} onChoose={choose} />
          ))}
        </ul>
        {news.length > 0 && (
          <div className={styles.acts}>
            <button type="button" className={buttons.button} onClick={readAll}>
              {words.allRead}
            </button>
          </div>
        )}
      </div>
    </SidePanel>
  )
}
