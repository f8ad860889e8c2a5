import { WholeChange } from '@/components/ui/whole-change'
import { WordDiff } from '@/components/ui/word-diff'
import { changesWhole } from './model/changes-whole'
import { valueWords, type WordSource } from './model/value-words'

type Props = { change: { column: string; before: unknown; after: unknown }; source: WordSource }

/** How the value of a cell became another: a choice as a whole, a text word by word. */
export function ValueChange({ change, source }: Props) {
  const { column } = change
  const Shown = changesWhole(column) ? WholeChange : WordDiff
  return (
    <Shown
      before={valueWords(column, change.before, source)}
      after={valueWords(column, change.after, source)}
      words={source.words.editor.diff}
    />
  )
}
