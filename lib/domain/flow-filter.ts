import type { Narrowed } from './filter/filter'
import type { Flow, FlowAfter, FlowBefore, FlowChange, LevelFlow } from './level-flow'
import { levelSchema } from './vocabulary'

/** Part of the figure of levels: a bar has one side, a cell of the table both, a band its change too. */
export type FlowPart = {
  before: FlowBefore | null
  after: FlowAfter | null
  change?: FlowChange
}

const levelIn = (place: FlowBefore | FlowAfter): string[] => {
  const found = levelSchema.safeParse(place)
  return found.success ? [found.data] : []
}

/** The values of an issue in a flow, as the filters find them. */
function valuesOf({ before, after, change }: Flow) {
  const isBlank = after === 'open' || after === 'unrecorded'
  return {
    concern: levelIn(before),
    residual: isBlank ? ['not-assessed'] : levelIn(after),
    change: change === '' ? [] : [change === 'unrecorded' ? 'open' : change],
  }
}

const NAMES = ['concern', 'residual', 'change'] as const
type Values = ReturnType<typeof valuesOf>

const countOf = (flows: readonly Flow[]) => flows.reduce((sum, { count }) => sum + count, 0)

/** Several values of each of some names; null where one of the flows has none. */
function narrowingBy(names: readonly (keyof Values)[], flows: readonly Flow[]): Narrowed | null {
  const chosen = names.map((name) => {
    const values = flows.map((flow) => valuesOf(flow)[name])
    return values.some((found) => found.length === 0) ? null : [name, [...new Set(values.flat())]]
  })
  return chosen.includes(null) ? null : Object.fromEntries(chosen.filter((pair) => pair !== null))
}

const isChosen = (flow: Flow, narrowed: Narrowed) =>
  NAMES.every((name) => {
    const chosen = narrowed[name]
    return chosen === undefined || valuesOf(flow)[name].some((value) => chosen.includes(value))
  })

/** The names to try, the plainest first: of the sides of the part, then of its change too. */
function waysOf({ before, after }: FlowPart): (keyof Values)[][] {
  const left: (keyof Values)[] = before === null ? [] : ['concern']
  const right: (keyof Values)[] = after === null ? [] : ['residual']
  const sides = [...left, ...right]
  return [sides, [...sides, 'change'], [...left, 'change'], [...right, 'change'], ['change']]
}

/**
 * The filter that chooses the issues of a part of the figure, and no others.
 * @param part a bar, a cell or a band
 * @param flow all of the figure
 * @returns null where no filter tells them from others: what is not comparable has no change, and
 *   what is not recorded the same as what is not decided
 */
export function filterOfFlow(part: FlowPart, flow: LevelFlow): Narrowed | null {
  const inPart = flow.flows.filter(
    ({ before, after, change }) =>
      (part.before === null || before === part.before) &&
      (part.after === null || after === part.after) &&
      (part.change === undefined || change === part.change),
  )
  if (inPart.length === 0) return null
  for (const names of waysOf(part)) {
    const narrowed = narrowingBy(names, inPart)
    if (narrowed === null) continue
    const found = flow.flows.filter((one) => isChosen(one, narrowed))
    if (countOf(found) === countOf(inPart)) return narrowed
  }
  return null
}
