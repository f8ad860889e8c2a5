import type { ThreadMark } from '@/lib/domain/comments'

/**
 * What is new in a matrix: the threads with something unread, those that mention one before the
 * rest, each with the latest first.
 * @param marks the threads, the latest first
 */
export function newsIn(marks: readonly ThreadMark[]): ThreadMark[] {
  const news = marks.filter(({ unread }) => unread > 0)
  return [...news.filter((one) => one.mentioned), ...news.filter((one) => !one.mentioned)]
}

/** How many comments are unread in all. */
export const unreadIn = (marks: readonly ThreadMark[]): number =>
  marks.reduce((sum, { unread }) => sum + unread, 0)
