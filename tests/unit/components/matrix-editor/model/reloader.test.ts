import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer } from '@/components/matrix-editor/model/calls'
import { judgeLoad, makeReloader, noTries } from '@/components/matrix-editor/model/reloader'
import type { Draft } from '@/lib/domain/draft'

/** The reloader reads nothing of a draft but its revision. */
const at = (revision: number) => ({ kind: 'done', value: { revision } as Draft }) as const
const offline = { kind: 'offline' } as const

/** An editor that knows of revision 5, and a server that answers as it is told. */
function makeEditor(...answers: Answer<Draft>[]) {
  const taken: { revision: number; isSetBack: boolean }[] = []
  const editor = { newest: 5, asked: 0, taken, whileAsking: () => {} }
  const reloader = makeReloader({
    ask: async () => {
      editor.whileAsking()
      editor.asked += 1
      return answers[Math.min(editor.asked, answers.length) - 1] ?? offline
    },
    newest: () => editor.newest,
    take: ({ revision }, isSetBack) => {
      editor.newest = revision
      taken.push({ revision, isSetBack })
    },
  })
  return { editor, ...reloader }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a draft that is to be loaded anew', () => {
  test('is asked for once where it comes', async () => {
    const { editor, reload } = makeEditor(at(6))
    await reload()
    await vi.advanceTimersByTimeAsync(300_000)
    expect(editor).toMatchObject({ asked: 1, taken: [{ revision: 6, isSetBack: false }] })
  })

  test('stays wanted where it failed, and is asked for again ever less often', async () => {
    const { editor, reload, loaded } = makeEditor(offline, offline, offline, at(6))
    await reload()
    expect(editor.asked).toBe(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(editor.asked).toBe(2)
    await vi.advanceTimersByTimeAsync(1_900)
    expect(editor.asked).toBe(2)
    await vi.advanceTimersByTimeAsync(100)
    expect(editor.asked).toBe(3)
    await vi.advanceTimersByTimeAsync(4_000)
    expect(editor.taken).toEqual([{ revision: 6, isSetBack: false }])
    expect(await loaded()).toBe(true)
  })

  test('is asked for at once when the line is good again', async () => {
    const { editor, reload, again } = makeEditor(offline, at(6))
    await reload()
    await again()
    expect(editor.taken).toHaveLength(1)
    await again()
    expect(editor.asked).toBe(2)
  })

  test('is tried once more before anybody builds on it, who is told whether it came', async () => {
    const { editor, reload, loaded } = makeEditor(offline, offline, at(6))
    await reload()
    expect(await loaded()).toBe(false)
    expect(editor.asked).toBe(2)
    expect(await loaded()).toBe(true)
  })

  test('is asked for again where it is wanted again while it is being loaded', async () => {
    const { editor, reload } = makeEditor(at(6), at(7))
    await Promise.all([reload(), reload()])
    expect(editor.taken.map(({ revision }) => revision)).toEqual([6])
    editor.whileAsking = () => {
      editor.whileAsking = () => {}
      void reload()
    }
    await reload()
    await vi.runAllTimersAsync()
    expect(editor.asked).toBe(3)
  })

  test('waits for an open editor, also one that was opened meanwhile', async () => {
    const { editor, reload, hold } = makeEditor(at(6))
    hold(true)
    await reload()
    expect(editor.asked).toBe(0)
    editor.whileAsking = () => {
      editor.whileAsking = () => {}
      hold(true)
    }
    hold(false)
    await vi.runAllTimersAsync()
    expect(editor).toMatchObject({ asked: 1, taken: [] })
    hold(false)
    await vi.runAllTimersAsync()
    expect(editor).toMatchObject({ asked: 2, taken: [{ revision: 6 }] })
  })

  test('is asked for at once where a save passed it, and then with a pause', () => {
    const passed = { revision: 5, asked: 5, newest: 6 }
    const first = judgeLoad(noTries, passed)
    expect(first).toMatchObject({ fate: 'asked-again', wait: 0 })
    expect(judgeLoad(first.tries, passed)).toMatchObject({ fate: 'asked-again', wait: 2_000 })
    for (let n = 0, { tries } = first; n < 20; n += 1) {
      const judged = judgeLoad(tries, passed)
      expect(judged.fate).toBe('asked-again')
      tries = judged.tries
    }
  })
})

describe('a server that is behind', () => {
  test('is given the time to catch up', async () => {
    const { editor, reload } = makeEditor(at(4), at(4), at(5))
    await reload()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(editor.taken).toEqual([{ revision: 5, isSetBack: false }])
  })

  test('is taken at its word where it stays behind, and is not asked without end', async () => {
    const { editor, reload } = makeEditor(at(2))
    await reload()
    await vi.advanceTimersByTimeAsync(300_000)
    expect(editor).toMatchObject({ asked: 3, taken: [{ revision: 2, isSetBack: true }] })
    await reload()
    expect(editor.taken.at(-1)).toEqual({ revision: 2, isSetBack: false })
  })

  test('is judged by its answers, not by requests that failed in between', () => {
    const behind = { revision: 2, asked: 5, newest: 5 }
    const failed = { ...behind, revision: null }
    const tries = [behind, failed, behind, failed].reduce(
      (last, loaded) => judgeLoad(last, loaded).tries,
      noTries,
    )
    expect(tries).toEqual({ failed: 4, behind: 2 })
    expect(judgeLoad(tries, behind).fate).toBe('taken-as-set-back')
  })
})
