import { Legend } from '@/components/matrix-view/legend'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { Across } from '@/lib/domain/across/standing-matrix'
import type { Tally } from '@/lib/domain/across/tally'
import type { ThemeEntry } from '@/lib/domain/public-directory'
import { EntryTop } from './entry-top'
import { IssueTable } from './issue-table'
import { matrixLink } from './matrix-link'
import { StandingSection } from './standing-section'
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
export function ThemePage({ entry, keys, across, tally, publisher, address, words }: Props) {
  const { entries } = words
  const say = entries.themes
  const [newest] = across
  return (
    <>
      <EntryTop
        list="themes"
        name={entry.name}
        about={say.about(entry.name)}
        publisher={publisher}
        address={address}
        words={words}
      >
        {newest === undefined ? (
          <p>{say.unnamed}</p>
        ) : (
          <>
            <p>{say.tallied(tally.issues, tally.assemblies)}</p>
            <Tallied tally={tally} head={newest.matrix.head} words={words} />
          </>
        )}
      </EntryTop>
      {across.map(({ matrix, found }) => (
        <StandingSection key={matrix.assembly.key} matrix={matrix} words={words}>
          <IssueTable
            matrix={matrix}
            lines={found.map(({ item }) => ({ item }))}
            caption={entries.caption(say.issuesAt, matrix.assembly.code)}
            how={null}
            words={words}
          />
          <p>
            <a href={matrixLink(matrix, { name: 'theme', keys })}>
              {entries.inMatrix(found.length, matrix.assembly.code)}
            </a>
          </p>
        </StandingSection>
      ))}
      {newest !== undefined && <Legend head={newest.matrix.head} words={words.matrix} />}
    </>
  )
}
