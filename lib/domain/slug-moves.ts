import type { DraftIssue } from './draft'
import type { Issues, LeftCell, PlannedChange } from './restore-plan'

type Wish = { issue: DraftIssue; to: string }
type Moves = { moves: PlannedChange[]; left: LeftCell[] }

function wishesOf(seen: Issues, then: Issues): Wish[] {
  return [...then.values()].flatMap((was) => {
    const issue = seen.get(was.id)
    return issue && issue.cells.id !== was.cells.id ? [{ issue, to: was.cells.id }] : []
  })
}

const left = ({ issue }: Wish, why: LeftCell['why']): LeftCell => ({
  issueId: issue.id,
  column: 'id',
  why,
})

function freeBeside(slug: string, holders: ReadonlyMap<string, unknown>): string {
  let number = 2
  while (holders.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}

/** The addresses of a matrix while they are moved one after the other. */
function startOf(seen: Issues) {
  const holders = new Map([...seen.values()].map((issue) => [issue.cells.id, issue]))
  const now = new Map([...seen.values()].map((issue) => [issue.id, issue.cells.id]))
  const moves: PlannedChange[] = []
  const move = (issue: DraftIssue, to: string) => {
    const before = now.get(issue.id) ?? issue.cells.id
    holders.delete(before)
    holders.set(to, issue)
    now.set(issue.id, to)
    moves.push({ issueId: issue.id, column: 'id', before, after: to })
  }
  return { holders, move, moves }
}

/**
 * Plans how issues get back the addresses that they had: one after the other, each when it is free.
 * An issue that came later makes way; where several hold each other's address, one steps aside first.
 * @param seen the matrix as it stands
 * @param then the matrix as it was
 * @returns the moves in their order, and the addresses that cannot be given back: those of published
 *   issues stay, and so does what another published issue holds
 */
export function slugMoves(seen: Issues, then: Issues): Moves {
  const { holders, move, moves } = startOf(seen)
  const wishes = wishesOf(seen, then)
  const kept = wishes.filter(({ issue }) => issue.slugFixed).map((wish) => left(wish, 'slug-fixed'))
  let waiting = wishes.filter(({ issue }) => !issue.slugFixed)
  const taken: Wish[] = []
  while (waiting.length > 0) {
    const next = waiting.find(({ to }) => !holders.has(to)) ?? waiting[0]
    if (!next) break
    const holder = holders.get(next.to)
    const stays = holder?.slugFixed || (holder && taken.some(({ issue }) => issue === holder))
    if (stays) taken.push(next)
    else {
      if (holder) move(holder, freeBeside(next.to, holders))
      move(next.issue, next.to)
    }
    waiting = waiting.filter((wish) => wish !== next)
  }
  return { moves, left: [...kept, ...taken.map((wish) => left(wish, 'slug-taken'))] }
}
