import { columnsOf } from '@/lib/domain/columns'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'

const TEXT_KINDS = ['text', 'long-text', 'reference']

/**
 * A text as it is searched: case, accents and forms of width aside.
 * @param text any text
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Rows never change, so each is folded once. */
const folded = new WeakMap<SnapshotRow, string>()

function textsOf({ cells }: SnapshotRow, head: SnapshotHead): string[] {
  const keys = columnsOf(head.assembly)
    .filter(({ audience, kind }) => audience === 'public' && TEXT_KINDS.includes(kind))
    .map(({ key }) => key)
  return Object.entries(cells).flatMap(([key, value]) =>
    typeof value === 'string' && keys.some((wanted) => wanted === key) ? [value] : [],
  )
}

/**
 * The public text columns of an issue as they are searched.
 * @param row the issue
 * @param head the publication it stands in
 */
export function searchedText(row: SnapshotRow, head: SnapshotHead): string {
  const known = folded.get(row)
  if (known !== undefined) return known
  const text = fold(textsOf(row, head).join('\n'))
  folded.set(row, text)
  return text
}
