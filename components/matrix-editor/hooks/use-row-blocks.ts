import { useRef } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { type RowBlock, rowBlocks } from '../model/row-blocks'

/**
 * The issues of a section in the blocks that their rows stand in.
 * @param kept the row that must not get into another block
 */
export function useRowBlocks(issues: readonly DraftIssue[], kept: string | null) {
  const former = useRef<readonly RowBlock[]>([])
  const blocks = rowBlocks(
    issues.map(({ id }) => id),
    former.current,
    kept,
  )
  former.current = blocks
  let begun = 0
  return blocks.map(({ key, rows }) => {
    const from = begun
    begun += rows.length
    return { key, from, issues: issues.slice(from, begun) }
  })
}
