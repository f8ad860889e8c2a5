import { type CommentedColumn, isCommented } from '@/lib/domain/comments'

/** What is commented on in a cell of a column; null is the issue as a whole, where it holds no value. */
export const commentedColumn = (column: { key: string } | undefined): CommentedColumn | null =>
  column && isCommented(column.key) ? column.key : null
