import { type Change, diffWordsWithSpace } from 'diff'
import styles from './word-diff.module.css'

type Props = {
  before: string
  after: string
  words: { removed: string; added: string; blank: string }
}

/** Words that may differ before two texts are shown whole; comparing goes with their square. */
const MOST_EDITS = 2000
/** The part of both texts that stands in the other, below which one was written anew. */
const LEAST_KEPT = 0.3
/** The part of the shorter text in one piece, from which the longer was made from it. */
const ONE_PIECE = 0.5

const lengthOf = (text: string) => text.replace(/\s+/gu, '').length

/** Of the small words of a long text nearly any sentence can be put together: they are not enough. */
function isWrittenAnew(parts: readonly Change[], before: string, after: string): boolean {
  const kept = parts.filter(({ added, removed }) => !(added || removed))
  const lengths = kept.map(({ value }) => lengthOf(value))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const [left, right] = [lengthOf(before), lengthOf(after)]
  const isInOnePiece = Math.max(0, ...lengths) > ONE_PIECE * Math.min(left, right)
  return 2 * all < LEAST_KEPT * (left + right) && !isInOnePiece
}

/** Null where the two are better read one after the other. */
function partsOf(before: string, after: string): Change[] | null {
  if (before === '' || after === '') return null
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  return parts === undefined || isWrittenAnew(parts, before, after) ? null : parts
}

/** What changed between two texts, word by word; spoken and seen without relying on colour. */
export function WordDiff({ before, after, words }: Props) {
  const parts = partsOf(before, after)
  if (parts === null) {
    return (
      <p className={styles.diff} dir="auto">
        {before !== '' && <Removed text={before} label={words.removed} />}{' '}
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
