import type { ReactNode } from 'react'
import { Masthead } from './masthead'
import type { PublicWords } from './matrix-words'
import { PrintHead } from './print-head'

export type SiteTopProps = {
  /** what stands between the home page and this one */
  up?: { href: string; name: string } | null
  title: string
  /** its name in full, where that is another */
  full?: string | null
  /** what the page shows */
  about: string
  /** who publishes here, for the line that says whose view it is; null for nobody yet */
  publisher: string | null
  /** from when what it shows is */
  since: string
  /** the page's own absolute address, for the running head of paper */
  address: string
  words: PublicWords
  children?: ReactNode
  aside?: ReactNode
}

/** The top of a page of no one assembly: what it shows, whose view that is, from when. */
export function SiteTop({ up = null, title, full = null, words, ...told }: SiteTopProps) {
  const { masthead, site } = words
  const { about, publisher, since } = told
  return (
    <>
      <PrintHead left={title} right={told.address} />
      <Masthead
        kicker={
          <>
            <a href="/">{site.home}</a>
            {up !== null && (
              <>
                {' › '}
                <a href={up.href}>{up.name}</a>
              </>
            )}
          </>
        }
        title={title}
        dated={full === title ? null : full}
        lines={[about, publisher === null ? masthead.nobody : masthead.publisher(publisher), since]}
        label={masthead.label}
        aside={told.aside}
      >
        {told.children}
      </Masthead>
    </>
  )
}
