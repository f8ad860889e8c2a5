import { changeBetween } from '@/lib/domain/comparison'
import type { DraftIssue } from '@/lib/domain/draft'
import { useEditor } from '../editor-context'
import { levelWord } from '../model/value-words'
import { LevelMark } from './level-mark'

const BETWEEN_LEVELS: ReadonlySet<string> = new Set(['lowered', 'raised', 'unchanged'])

/** The change of an issue from its baseline to the draft, in words: "Lowered: High → Low". */
export function ChangeView({ issue }: { issue: DraftIssue }) {
  const { source, baseline } = useEditor()
  const changes = source.words.vocabulary.change
  const { id, residual_concern: after, result } = issue.cells
  const before = baseline?.before[id]?.concern ?? null
  const change = changeBetween({ before, after, result })
  const word = changes[change]
  if (before === null || !BETWEEN_LEVELS.has(change)) return <span>{word}</span>
  return (
    <span>
      {word}: <LevelMark level={before} word={levelWord(source, before)} />
      {before !== after && (
        <>
          {' '}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{source.words.editor.compare.arrow}</span>{' '}
          <LevelMark level={after} word={levelWord(source, after)} />
        </>
      )}
    </span>
  )
}
