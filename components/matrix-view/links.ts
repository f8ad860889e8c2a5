import type { ColumnChoice, Sort } from '@/lib/domain/filter/filter'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { SnapshotRow } from '@/lib/domain/snapshot'

/** Where things of a matrix are; a preview of staff leads nowhere. */
export type MatrixLinks = {
  /** the page of one issue */
  issue: (slug: string) => string | null
  /** the absolute address of a row, for a mail */
  row: (slug: string) => string
  /** the matrix sorted by a column, the filter kept */
  sort: ((sort: Sort) => string) | null
}

type Mail = { contact: string | null; subject: string; body: string }

const MAIL = /^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/

/**
 * The address of a mail to the contact.
 * @returns a mailto address, or null where the contact is not a mail address
 */
export function mailTo({ contact, subject, body }: Mail): string | null {
  if (contact === null || !MAIL.test(contact)) return null
  const fields = { subject, body }
  const query = Object.entries(fields).map(([key, text]) => `${key}=${encodeURIComponent(text)}`)
  return `mailto:${contact}?${query.join('&')}`
}

/** What the table shows: the rows that a filter left, in the order asked for. */
export type Results = {
  rows: readonly SnapshotRow[]
  /** null in the matrix's own order, where each section has its table */
  sort: Sort | null
  columns: ColumnChoice
  /** what was searched for, to be marked */
  hits: SearchHits | null
}
