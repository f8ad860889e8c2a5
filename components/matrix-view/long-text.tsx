import type { SearchHits } from '@/lib/domain/filter/search-hits'
import { Clamp } from './clamp'
import type { MatrixWords } from './matrix-words'
import { NotStated } from './not-stated'
import { Prose } from './prose'
import { runsOver } from './runs-over'

/** Of a prose column. */
const PER_LINE = 52

type Props = {
  id: string
  text: string | null
  column: string
  issue: string
  hits?: SearchHits | null
  words: MatrixWords
}

/** A long text in a cell: whole where it is short, else clamped with a named button. */
export function LongText({ id, text, column, issue, hits = null, words }: Props) {
  if (text === null) return <NotStated words={words} />
  if (!runsOver(text, PER_LINE)) return <Prose text={text} hits={hits} />
  return (
    <Clamp id={id} label={words.showAll(column, issue)} words={words}>
      <Prose text={text} hits={hits} />
    </Clamp>
  )
}
