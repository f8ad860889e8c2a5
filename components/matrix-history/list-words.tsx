import { Children } from 'react'
import { recordLines, valueWords } from '@/components/matrix-editor/model/value-words'
import { WholeChange } from '@/components/ui/whole-change'
import { WordDiff } from '@/components/ui/word-diff'
import { type ListItem, listChanges } from '@/lib/domain/list-changes'
import { keyOfItem } from '@/lib/domain/merge-list'
import { fieldWords } from './field-words'
import styles from './history.module.css'
import type { HistorySource } from './history-words'

type Props = {
  column: string
  before: readonly unknown[]
  after: readonly unknown[]
  source: HistorySource
}

function lineOf(column: string, item: unknown, { source }: { source: HistorySource }): string {
  const [line = ''] = recordLines(column, [item], source)
  const words = typeof item === 'string' ? valueWords(column, [item], source) : line
  return words === '' ? source.history.change.blankItem : words
}

function Items({ label, items }: { label: string; items: readonly string[] }) {
  return Children.map(items, (text) => (
    <li>
      <span className={styles.act}>{label}:</span>{' '}
      <span dir="auto" className={styles.value}>
        {text}
      </span>
    </li>
  ))
}

type Changed = { before: ListItem; after: ListItem; fields: string[] }

function ChangedItem({
  column,
  item,
  source,
}: {
  column: string
  item: Changed
  source: HistorySource
}) {
  const { change } = source.history
  return (
    <li>
      <span className={styles.act}>{change.itemChanged}:</span>{' '}
      <span dir="auto" className={styles.value}>
        {lineOf(column, item.after, { source })}
      </span>
      <ul className={styles.fields}>
        {item.fields.map((field) => {
          const was = fieldWords({ column, field }, item.before, source)
          const is = fieldWords({ column, field }, item.after, source)
          const Shown = is.whole ? WholeChange : WordDiff
          return (
            <li key={field}>
              <span className={styles.act}>{is.name}:</span>
              <Shown before={was.text} after={is.text} words={source.words.editor.diff} />
            </li>
          )
        })}
      </ul>
    </li>
  )
}

/** How a list became another: items added, removed and changed, each in words. */
export function ListWords({ column, before, after, source }: Props) {
  const { change } = source.history
  const { added, removed, changed, moved } = listChanges(column, before, after)
  const keyOf = keyOfItem(column)
  const line = (item: unknown) => lineOf(column, item, { source })
  return (
    <ul className={styles.items}>
      <Items label={change.itemAdded} items={added.map(line)} />
      <Items label={change.itemRemoved} items={removed.map(line)} />
      {changed.map((item) => (
        <ChangedItem key={keyOf(item.after)} column={column} item={item} source={source} />
      ))}
      {moved && <li>{change.itemsMoved}</li>}
    </ul>
  )
}
