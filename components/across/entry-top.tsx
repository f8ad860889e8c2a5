import type { ReactNode } from 'react'
import { Masthead } from '@/components/matrix-view/masthead'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { PrintHead } from '@/components/matrix-view/print-head'
import type { PublicList } from '@/lib/domain/public-directory'

export type EntryTopProps = {
  list: PublicList
  /** the entry's own name; null at the top of its index */
  name: string | null
  /** its name in full, where that is another */
  full?: string | null
  about: string
  /** who publishes here, for the line that says whose view it is */
  publisher: string | null
  /** the page's own absolute address, for the running head of paper */
  address: string
  words: PublicWords
  children?: ReactNode
  aside?: ReactNode
}

/** The top of a page that crosses assemblies: what it shows, whose view that is, from when. */
export function EntryTop({
  list,
  name,
  full = null,
  about,
  publisher,
  address,
  words,
  ...more
}: EntryTopProps) {
  const { masthead, site, across, entries } = words
  const title = name ?? entries[list].title
  return (
    <>
      <PrintHead left={title} right={address} />
      <Masthead
        kicker={
          <>
            <a href="/">{site.home}</a>
            {name !== null && (
              <>
                {' › '}
                <a href={`/${list}`}>{entries[list].title}</a>
              </>
            )}
          </>
        }
        title={title}
        dated={full === name ? null : full}
        lines={[
          about,
          publisher === null ? masthead.nobody : masthead.publisher(publisher),
          across.latest,
        ]}
        label={masthead.label}
        aside={more.aside}
      >
        {more.children}
      </Masthead>
    </>
  )
}
