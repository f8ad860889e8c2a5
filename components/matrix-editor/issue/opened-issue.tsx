import type { RowMarks } from '../grid/row-marks'
import type { useWholeIssue } from '../hooks/use-whole-issue'
import { IssuePanel } from './issue-panel'
import type { IssueParts } from './use-issue-edits'

export type WholeParts = IssueParts & {
  whole: ReturnType<typeof useWholeIssue>
  order: readonly string[]
  marks: ReadonlyMap<string, RowMarks>
}

/** The panel of the issue that is open as a whole. */
export function OpenedIssue(props: WholeParts) {
  const { draft, cells, settling, asking, whole, order, marks } = props
  const { opened } = whole
  const issue = draft.issues.find(({ id }) => id === opened?.id)
  if (!(issue && opened)) return null
  return (
    <IssuePanel
      issue={issue}
      opened={opened}
      order={order}
      parts={{ draft, cells, settling, asking }}
      marks={marks}
      onGo={whole.go}
      onAt={whole.onAt}
      onClose={whole.close}
    />
  )
}
