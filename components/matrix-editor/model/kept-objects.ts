import type { DraftIssue } from '@/lib/domain/draft'

/**
 * The issues of a draft that was loaded anew, those that are as they were by the objects that are
 * shown already: a row is drawn anew where its issue is another object.
 * @param loaded as they came
 * @param shown as they are shown
 */
export function withKeptObjects(
  loaded: readonly DraftIssue[],
  shown: readonly DraftIssue[],
): DraftIssue[] {
  const byId = new Map(shown.map((issue) => [issue.id, issue]))
  return loaded.map((issue) => {
    const was = byId.get(issue.id)
    return was && JSON.stringify(was) === JSON.stringify(issue) ? was : issue
  })
}
