import styles from './word-diff.module.css'

type Props = {
  before: string
  after: string
  words: { was: string; became: string; blank: string }
}

/** One choice after another: what stood, an arrow, what came in its place. */
export function WholeChange({ before, after, words }: Props) {
  return (
    <p className={styles.diff}>
      <span className="visually-hidden">{words.was}: </span>
      <del className={styles.removed} dir="auto">
        {before === '' ? <i>{words.blank}</i> : before}
      </del>{' '}
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">. {words.became}: </span>{' '}
      <ins className={styles.added} dir="auto">
        {after === '' ? <i>{words.blank}</i> : after}
      </ins>
    </p>
  )
}
