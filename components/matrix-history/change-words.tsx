import { valueWords } from '@/components/matrix-editor/model/value-words'
import { ValueChange } from '@/components/matrix-editor/value-change'
import styles from './history.module.css'
import { columnWord, type HistorySource } from './history-words'
import { ListWords } from './list-words'

type Props = {
  change: { column: string; before: unknown; after: unknown }
  source: HistorySource
  /** it is told before it is made */
  planned?: boolean
}

function isStated([column, value]: [string, unknown]): boolean {
  if (column === 'sort_key' || value === 'not-assessed') return false
  return Array.isArray(value) ? value.length > 0 : value !== null
}

/** What an added issue came with, beside what every issue has. */
function CameWith({ row, source }: { row: object; source: HistorySource }) {
  const stated = Object.entries(row).filter(isStated)
  const { added, addedWith } = source.history.change
  return (
    <>
      <p>{added}</p>
      {stated.length > 0 && (
        <details>
          <summary>{addedWith}</summary>
          <dl className={styles.cells}>
            {stated.map(([column, value]) => (
              <div key={column}>
                <dt>{columnWord(source, column)}</dt>
                <dd dir="auto">{valueWords(column, value, source)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

function Presence({ change: { after }, source, planned = false }: Props) {
  const { change, restore } = source.history
  const removed = planned ? restore.wouldRemove : change.removed
  const restored = planned ? restore.wouldReturn : change.restored
  if (typeof after === 'object' && after !== null) return <CameWith row={after} source={source} />
  return <p>{after === true ? restored : removed}</p>
}

/** One change of a cell in words: texts word by word, lists item by item. */
export function ChangeWords({ change, source, planned }: Props) {
  const { column, before, after } = change
  if (column === 'present')
    return <Presence change={change} source={source} {...(planned && { planned })} />
  if (column === 'sort_key') return <p>{source.history.change.moved}</p>
  if (Array.isArray(before) && Array.isArray(after)) {
    return <ListWords column={column} before={before} after={after} source={source} />
  }
  return <ValueChange change={change} source={source} />
}
