import type { Flow, FlowAfter, FlowBefore, LevelFlow } from '@/lib/domain/level-flow'

/** A bar at one side: its place's whole height is `slot`, in which the bar stands in the middle. */
export type Bar<K> = { key: K; count: number; slot: number; top: number; height: number }
export type Band = Flow & { path: string }
export type FlowLayout = {
  height: number
  before: Bar<FlowBefore>[]
  after: Bar<FlowAfter>[]
  bands: Band[]
}

/** Units of the drawing: one is a CSS pixel where it is shown in its own size. */
export const WIDTH = 400
export const BAR = { width: 6, left: 134, right: 260 } as const
const TALLEST = 190
const TALLEST_ISSUE = 12
const LABEL = 22
const GAP = 4

function barsOf<K>(places: readonly { key: K; count: number }[], unit: number): Bar<K>[] {
  let slot = 0
  return places.map(({ key, count }) => {
    const height = count * unit
    const room = Math.max(height, LABEL)
    const bar = { key, count, slot: room, top: slot + (room - height) / 2, height }
    slot += room + GAP
    return bar
  })
}

const bottomOf = (bars: readonly Bar<unknown>[]) =>
  Math.max(0, ...bars.map(({ top, height, slot }) => top + height / 2 + slot / 2))

const rounded = (number: number) => Math.round(number * 10) / 10

function pathOf(from: number, to: number, thickness: number): string {
  const left = BAR.left + BAR.width
  const middle = (left + BAR.right) / 2
  const curve = (end: number, y: readonly [number, number]) =>
    `C${middle} ${rounded(y[0])} ${middle} ${rounded(y[1])} ${end} ${rounded(y[1])}`
  return [
    `M${left} ${rounded(from)}`,
    curve(BAR.right, [from, to]),
    `V${rounded(to + thickness)}`,
    curve(left, [to + thickness, from + thickness]),
    'Z',
  ].join('')
}

/**
 * Where the bars and bands of the figure stand; a band is as thick as it has issues.
 * @param flow the counts
 */
export function layOutFlow({ before, after, flows }: LevelFlow): FlowLayout {
  const total = before.reduce((sum, { count }) => sum + count, 0)
  const unit = Math.min(TALLEST_ISSUE, TALLEST / Math.max(1, total))
  const [left, right] = [barsOf(before, unit), barsOf(after, unit)]
  const leftAt = new Map(left.map(({ key, top }) => [key, top]))
  const rightAt = new Map(right.map(({ key, top }) => [key, top]))
  const bands = flows.map((flow) => {
    const thickness = flow.count * unit
    const from = leftAt.get(flow.before) ?? 0
    const to = rightAt.get(flow.after) ?? 0
    leftAt.set(flow.before, from + thickness)
    rightAt.set(flow.after, to + thickness)
    return { ...flow, path: pathOf(from, to, thickness) }
  })
  return { height: Math.max(bottomOf(left), bottomOf(right)), before: left, after: right, bands }
}
