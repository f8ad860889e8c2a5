import type { ReactNode } from 'react'
import type { PublicList } from '@/lib/domain/public-directory'

type Props = { list: PublicList; entry: string; isLinked: boolean; children: ReactNode }

/**
 * A name of the directory, leading to what stands of it over all assemblies; in a matrix, whose bytes
 * are counted, it is the name alone.
 */
export function EntryLink({ list, entry, isLinked, children }: Props) {
  return isLinked ? <a href={`/${list}/${entry}`}>{children}</a> : children
}
