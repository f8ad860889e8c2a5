import { SiteTop, type SiteTopProps } from '@/components/matrix-view/site-top'
import type { PublicList } from '@/lib/domain/public-directory'

export type EntryTopProps = Omit<SiteTopProps, 'up' | 'title' | 'since'> & {
  list: PublicList
  /** the entry's own name; null at the top of its index */
  name: string | null
}

/** The top of a page of the directory, or of one entry of it. */
export function EntryTop({ list, name, words, ...told }: EntryTopProps) {
  const { title } = words.entries[list]
  return (
    <SiteTop
      {...told}
      up={name === null ? null : { href: `/${list}`, name: title }}
      title={name ?? title}
      since={words.across.latest}
      words={words}
    />
  )
}
