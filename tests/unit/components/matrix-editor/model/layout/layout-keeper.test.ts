import { expect, test } from 'vitest'
import type { Answer } from '@/components/matrix-editor/model/calls'
import { layoutKeeper } from '@/components/matrix-editor/model/layout/layout-keeper'
import { type Kept, NOTHING_KEPT } from '@/lib/domain/layout/saved-view'

const kept = (view: Kept['view']): Kept => ({ ...NOTHING_KEPT, view })
const done: Answer<unknown> = { kind: 'done', value: null }

/** A server that answers when it is told to. */
function slowServer() {
  const got: string[] = []
  const open: ((answer: Answer<unknown>) => void)[] = []
  const keeper = layoutKeeper(kept('all'), ({ view }) => {
    got.push(view)
    return new Promise((resolve) => open.push(resolve))
  })
  const answer = async (how: Answer<unknown> = done) => {
    open.shift()?.(how)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { got, keeper, answer }
}

test('a change goes to the server at once, and of those that come meanwhile the newest', async () => {
  const { got, keeper, answer } = slowServer()
  keeper.want(kept('all'))
  expect(got).toEqual([])
  keeper.want(kept('mine'))
  keeper.want(kept('to-review'))
  keeper.want(kept('set-aside'))
  expect(got).toEqual(['mine'])
  await answer()
  expect(got).toEqual(['mine', 'set-aside'])
  await answer()
  keeper.want(kept('set-aside'))
  keeper.flush()
  expect(got).toEqual(['mine', 'set-aside'])
})

test('what waits goes at once where the page is left', () => {
  const { got, keeper } = slowServer()
  keeper.want(kept('mine'))
  keeper.want(kept('to-review'))
  keeper.flush()
  expect(got).toEqual(['mine', 'to-review'])
})

test('what did not arrive is sent again when it is asked for, what was refused is not', async () => {
  const { got, keeper, answer } = slowServer()
  keeper.want(kept('mine'))
  await answer({ kind: 'offline' })
  expect(got).toEqual(['mine'])
  keeper.flush()
  await answer({ kind: 'refused', message: 'No.' })
  keeper.flush()
  expect(got).toEqual(['mine', 'mine'])
})
