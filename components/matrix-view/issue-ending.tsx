import { Fragment, type ReactNode } from 'react'
import { resultWord } from '@/lib/domain/result-word'
import { statusOfRow } from './frozen-words'
import type { Holding } from './holding'
import styles from './issue-page.module.css'
import type { PublicWords } from './matrix-words'

type Ended = { holding: Pick<Holding, 'head' | 'row'>; words: PublicWords }

/** What was decided and what became of the concern, each where it is recorded, in words. */
export function endingOf({ holding: { head, row }, words }: Ended) {
  const { cells, inBaseline } = row
  const before = inBaseline ? cells.concern : null
  const { concern_status: status } = cells
  return {
    result: cells.result === null ? null : resultWord(head, row),
    status: status === null ? null : statusOfRow({ head, words: words.matrix }, row, before),
  }
}

/** How an issue ended, in one line, for whoever reads no further. */
export function IssueEnding({ change, ...ended }: Ended & { change: ReactNode }) {
  const { result, status } = endingOf(ended)
  if (result === null) return null
  const parts = [
    { key: 'result', said: <strong>{result}</strong> },
    { key: 'change', said: change },
    { key: 'status', said: status },
  ].filter(({ said }) => said !== null && said !== false)
  return (
    <p className={styles.ending}>
      {ended.words.issue.ending}
      {parts.map(({ key, said }, at) => (
        <Fragment key={key}>
          {at === 0 ? ' ' : ' · '}
          {said}
        </Fragment>
      ))}
    </p>
  )
}
