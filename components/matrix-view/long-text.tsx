import { Clamp } from './clamp'
import type { MatrixWords } from './matrix-words'
import { NotStated } from './not-stated'
import { Prose } from './prose'

/** Some eight lines of a prose column. */
const LONGEST_WHOLE = 420
const LINES_WHOLE = 8

type Props = { id: string; text: string | null; column: string; issue: string; words: MatrixWords }

const isLong = (text: string) =>
  text.length > LONGEST_WHOLE || text.split('\n').length > LINES_WHOLE

/** A long text in a cell: whole where it is short, else clamped with a named button. */
export function LongText({ id, text, column, issue, words }: Props) {
  if (text === null) return <NotStated words={words} />
  if (!isLong(text)) return <Prose text={text} />
  return (
    <Clamp id={id} label={words.showAll(column, issue)} words={words}>
      <Prose text={text} />
    </Clamp>
  )
}
