import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import {
  emptyQueue,
  enqueue,
  keep,
  refuse,
  takeBatch,
} from '@/components/matrix-editor/model/save-queue'
import { SaveState } from '@/components/matrix-editor/save-state'
import { en } from '@/lib/words/en'

const unsent = takeBatch(
  enqueue(emptyQueue, {
    ...{ id: crypto.randomUUID(), issueId: crypto.randomUUID(), column: 'title' },
    ...{ before: null, after: 'Mine' },
  }),
)

const shown = (queue: typeof emptyQueue, mayEdit: boolean) =>
  renderToStaticMarkup(
    <SaveState
      queue={queue}
      kept={{ able: true, count: 1, others: 0 }}
      setAside={[]}
      words={en.editor}
      signInAddress="/sign-in"
      onRetry={() => undefined}
      onTryAgain={() => undefined}
      onSettle={mayEdit ? () => undefined : null}
    />,
  )

describe('the line that says how far saving is', () => {
  test('offers to send a refused change again', () => {
    const html = shown(refuse(unsent, 'No.'), true)
    expect(html).toContain('1 change was not taken')
    expect(html).toContain('>Try again</button>')
    expect(shown(emptyQueue, true)).not.toContain('Try again')
  })

  test('says nothing to a reviewer with nothing unsent', () => {
    expect(shown(emptyQueue, false)).toBe('')
  })

  test('says to whoever was made a reviewer what of theirs is not sent', () => {
    expect(shown(keep(unsent, 'offline'), false)).toContain('Offline: 1 change kept here')
    expect(shown(refuse(unsent, 'No.'), false)).toContain('>Try again</button>')
  })
})
