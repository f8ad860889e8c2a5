import type { ReactNode } from 'react'
import { Legend } from '@/components/matrix-view/legend'
import type { Across } from '@/lib/domain/across/standing-matrix'
import { EntryTop, type EntryTopProps } from './entry-top'
import { StandingSection } from './standing-section'

type Props<T> = Omit<EntryTopProps, 'children'> & {
  across: readonly Across<T>[]
  /** what stands at the top, under the lines about the page */
  facts: ReactNode
  /** what one assembly has of it: the issues that are shown, of all that were found */
  children: (shown: Across<T>['found'], all: Across<T>) => ReactNode
}

/** As many issues of one assembly as are shown; its matrix has them all. */
const MOST_ISSUES = 300

/** An entry of the directory over all assemblies, newest first, and what the levels mean. */
export function EntryPage<T>({ across, facts, children, ...top }: Props<T>) {
  const { words } = top
  const [newest] = across
  return (
    <>
      <EntryTop {...top}>{facts}</EntryTop>
      {across.map((all) => (
        <StandingSection key={all.matrix.assembly.key} matrix={all.matrix} words={words}>
          {children(all.found.slice(0, MOST_ISSUES), all)}
          {all.found.length > MOST_ISSUES && (
            <p>{words.entries.firstOf(MOST_ISSUES, all.found.length)}</p>
          )}
        </StandingSection>
      ))}
      {newest !== undefined && <Legend head={newest.matrix.head} words={words.matrix} />}
    </>
  )
}
