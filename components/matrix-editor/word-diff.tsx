import { diffWordsWithSpace } from 'diff'
import type { Words } from '@/lib/words/words'
import styles from './word-diff.module.css'

type Props = { before: string; after: string; words: Words['editor']['diff'] }

/** What changed between two texts, word by word; spoken and seen without relying on colour. */
export function WordDiff({ before, after, words }: Props) {
  if (before === '' || after === '') {
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
      {diffWordsWithSpace(before, after).map((part, index) => {
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
