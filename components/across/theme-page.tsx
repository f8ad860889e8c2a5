import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { Across } from '@/lib/domain/across/standing-matrix'
import type { Tally } from '@/lib/domain/across/tally'
import type { ThemeEntry } from '@/lib/domain/public-directory'
import { EntryPage } from './entry-page'
import { InMatrix } from './in-matrix'
import { IssueTable } from './issue-table'
import { Tallied } from './tallied'

type Props = {
  entry: ThemeEntry
  keys: ReadonlySet<string>
  across: readonly Across<unknown>[]
  tally: Tally
  publisher: string | null
  address: string
  words: PublicWords
}

/** A theme over all assemblies: its issues, what was feared and what was decided. */
export function ThemePage({ entry, keys, tally, ...props }: Props) {
  const { across, words } = props
  const say = words.entries.themes
  const [newest] = across
  const facts =
    newest === undefined ? (
      <p>{say.unnamed}</p>
    ) : (
      <>
        <p>{say.tallied(tally.issues, tally.assemblies)}</p>
        <Tallied tally={tally} head={newest.matrix.head} words={words} />
      </>
    )
  return (
    <EntryPage
      {...props}
      list="themes"
      name={entry.name}
      about={say.about(entry.name)}
      facts={facts}
    >
      {(shown, { matrix, found }) => (
        <>
          <IssueTable
            matrix={matrix}
            lines={shown}
            caption={say.issuesAt}
            how={null}
            words={words}
          />
          <InMatrix matrix={matrix} name="theme" keys={keys} n={found.length} words={words} />
        </>
      )}
    </EntryPage>
  )
}
