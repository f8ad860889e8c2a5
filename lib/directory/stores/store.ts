import type { Transaction } from '@/lib/db/client'
import type { DirectoryName, EntryFields } from '@/lib/domain/directory-entry'

/** An entry of the directory as it is stored. */
export type StoredEntry<N extends DirectoryName> = {
  key: string
  fields: EntryFields[N]
  /** the entry that took its place */
  mergedInto: string | null
  /** what is fixed beside the key: of an instrument its body, kind and number */
  fixed: { body: string; kind: string; number: string } | null
}

/** How one list of the directory is read and changed; whoever calls holds the directory's turn. */
export type Store<N extends DirectoryName> = {
  /** all entries, or the one of a key */
  list: (tx: Transaction, key?: string) => Promise<StoredEntry<N>[]>
  write: (tx: Transaction, key: string, fields: EntryFields[N]) => Promise<void>
}

/** Narrows a query to one key, where one is given. */
export const ofKey = (key: string | undefined) => (key === undefined ? {} : { key })

/** What an entry that is in use again says of the one that took its place: nothing. */
export const mergeMark = (retired: boolean) => (retired ? {} : { mergedInto: null })
