import { diffWordsWithSpace } from 'diff'
import styles from './word-diff.module.css'

type Props = {
  before: string
  after: string
  words: { removed: string; added: string; blank: string }
}

/** Words that may differ before two texts are shown whole; comparing goes with their square. */
const MOST_EDITS = 2000

/** What changed between two texts, word by word; spoken and seen without relying on colour. */
export function WordDiff({ before, after, words }: Props) {
  const parts =
    before === '' || after === ''
      ? undefined
      : diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!parts) {
    return (
      <p className={styles.diff} dir="auto">
        {before !== '' && <Removed text={before} label={words.removed} />}
        {after !== '' && <Added text={after} label={words.added} />}
        {before === after && <i>{words.blank}</i>}
      </p>
    )
  }
  return (
    <p className={styles.diff} dir="auto">
      {parts.map((part, index) => {
        const key = `${index}`
        if (part.added) return <Added key={key} text={part.value} label={words.added} />
        if (part.removed) return <Removed key={key} text={part.value} label={words.removed} />
        return <span key={key}>{part.value}</span>
      })}
    </p>
  )
}

function Removed({ text, label }: { text: string; label: string }) {
  return (
    <del className={styles.removed}>
      <span className="visually-hidden">[{label}: </span>
      {text}
      <span className="visually-hidden">]</span>
    </del>
  )
}

function Added({ text, label }: { text: string; label: string }) {
  return (
    <ins className={styles.added}>
      <span className="visually-hidden">[{label}: </span>
      {text}
      <span className="visually-hidden">]</span>
    </ins>
  )
}
