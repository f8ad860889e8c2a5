import type { EditorActions } from '../editor-context'
import { holdsValue } from '../model/view'
import type { useCells } from './use-cells'
import type { useDraft } from './use-draft'
import { useStable } from './use-stable'
import type { useSteps } from './use-steps'

type Parts = {
  draft: ReturnType<typeof useDraft>
  cells: ReturnType<typeof useCells>
  steps: ReturnType<typeof useSteps>
}

/** Makes a cell what it was, as a step that can be undone. */
export function useRestore({ draft, cells, steps }: Parts): EditorActions['restore'] {
  return useStable<Parameters<EditorActions['restore']>, ReturnType<EditorActions['restore']>>(
    async (wish, value) => {
      const issue = draft.latest.current.issues.find(({ id }) => id === wish.issueId)
      const column = cells.columnOf(wish.column)
      const made =
        issue && column && holdsValue(column) ? cells.changed(issue, column.key, value) : null
      const answer = await draft.restore(wish)
      const stands = answer.kind === 'done' && answer.value.cells > 0
      if (stands && made && 'change' in made) steps.record([made.change])
      return answer
    },
  )
}
