import { LevelCell } from '@/components/matrix-view/level-cell'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { WholeChange } from '@/components/ui/whole-change'
import { WordDiff } from '@/components/ui/word-diff'
import type { ShownChange, ShownText } from '@/lib/domain/shown-change'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import styles from './changes.module.css'

type Props = { cell: ShownChange; head: SnapshotHead; words: PublicWords }
type Of<F extends ShownChange['form']> = Omit<Props, 'cell'> & {
  cell: Extract<ShownChange, { form: F }>
}

function Levels({ cell: { before, after }, head, words }: Of<'levels'>) {
  const { diff } = words.changes
  const level = (key: typeof before) =>
    key === null ? <i>{diff.blank}</i> : <LevelCell level={key} head={head} />
  return (
    <p className={styles.levels}>
      <span className="visually-hidden">{diff.was}: </span>
      {level(before)} <span aria-hidden="true">→</span>
      <span className="visually-hidden">. {diff.became}: </span> {level(after)}
    </p>
  )
}

function Items({ label, lines }: { label: string; lines: readonly string[] }) {
  return lines.map((line) => (
    <li key={line}>
      <span className={styles.act}>{label}:</span> <span dir="auto">{line}</span>
    </li>
  ))
}

type Text = { cell: ShownText; words: PublicWords['changes']['diff'] }

function TextChange({ cell: { form, before, after }, words }: Text) {
  const Change = form === 'choice' ? WholeChange : WordDiff
  return <Change before={before} after={after} words={words} />
}

function ListChange({ cell, words: { changes } }: Of<'items'>) {
  return (
    <ul className={styles.items}>
      <Items label={changes.added} lines={cell.added} />
      <Items label={changes.removed} lines={cell.removed} />
      {cell.changed.map(({ key, line, fields }) => (
        <li key={key}>
          <span className={styles.act}>{changes.changed}:</span> <span dir="auto">{line}</span>
          {fields.map(({ name, ...field }) => (
            <TextChange key={name} cell={field} words={changes.diff} />
          ))}
        </li>
      ))}
      {cell.moved && <li>{changes.moved}</li>}
    </ul>
  )
}

/** How one cell became another: a level with its symbol, a choice whole, a text word by word. */
export function ChangedCell({ cell, head, words }: Props) {
  const { diff } = words.changes
  switch (cell.form) {
    case 'levels':
      return <Levels cell={cell} head={head} words={words} />
    case 'items':
      return <ListChange cell={cell} head={head} words={words} />
    default:
      return <TextChange cell={cell} words={diff} />
  }
}
