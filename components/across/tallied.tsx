import { rolledWord } from '@/components/matrix-compare/rolled-word'
import { levelWord } from '@/components/matrix-view/frozen-words'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { lower } from '@/components/ui/lower'
import type { Tally } from '@/lib/domain/across/tally'
import type { SnapshotHead } from '@/lib/domain/snapshot'

type Props = { tally: Tally; head: SnapshotHead; words: PublicWords }

/** What the levels were and what became of the concerns, each in a sentence. */
export function Tallied({ tally, head, words }: Props) {
  const { entries, compare } = words
  const names = { head, words: compare.rollUp }
  const before = tally.before.map(({ key, count }) =>
    entries.count(count, key === 'new' ? entries.isNew : lower(levelWord(head, key))),
  )
  const [became, welcomed] = (['became', 'welcomed'] as const).map((part) =>
    tally[part].map(({ key, count }) => {
      const level = part === 'welcomed' ? 'positive' : 'high'
      return entries.count(count, lower(rolledWord(names, key, level)))
    }),
  )
  return (
    <>
      <p>{entries.before(entries.listed(before))}</p>
      {became && became.length > 0 && <p>{entries.became(entries.listed(became))}</p>}
      {welcomed && welcomed.length > 0 && <p>{entries.welcomed(entries.listed(welcomed))}</p>}
    </>
  )
}
