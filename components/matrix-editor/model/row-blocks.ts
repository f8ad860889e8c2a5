/** Rows of a section that stand in one element; the key is the block's for as long as it lasts. */
export type RowBlock = { key: number; rows: readonly string[] }

/** Few enough that one block is drawn in a frame, many enough that there are few blocks. */
export const BLOCK = 20

const sameRows = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((row, at) => row === b[at])

/** How many rows two orders begin with, and end with, alike. */
function alike(before: readonly string[], rows: readonly string[]) {
  const most = Math.min(before.length, rows.length)
  let start = 0
  while (start < most && before[start] === rows[start]) start += 1
  let end = 0
  while (end < most - start && before.at(-1 - end) === rows.at(-1 - end)) end += 1
  return { start, end }
}

/**
 * In which of the former blocks each row stands now: where it stood, as far as the blocks stay in
 * one piece and in their order. The row that is kept never leaves its block.
 */
function places(rows: readonly string[], former: readonly RowBlock[], kept: string | null) {
  const before = former.flatMap((block) => block.rows)
  const placeOf = new Map(former.flatMap(({ rows: all }, at) => all.map((row) => [row, at])))
  const { start, end } = alike(before, rows)
  const last = former.length - 1
  const suffix = rows.length - end
  const keptAt = kept === null ? -1 : rows.indexOf(kept, start)
  const isBetween = keptAt >= start && keptAt < suffix
  const middle = isBetween ? (placeOf.get(rows[keptAt] ?? '') ?? null) : null
  const after = placeOf.get(rows[suffix] ?? '') ?? last
  let place = placeOf.get(rows[start - 1] ?? '') ?? 0
  return rows.map((row, at) => {
    const wanted = placeOf.get(row) ?? place
    if (at < start || at >= suffix) return wanted
    const most = middle !== null && at <= keptAt ? middle : after
    place = at === keptAt && middle !== null ? middle : Math.max(place, Math.min(wanted, most))
    return place
  })
}

function pieces(rows: readonly string[]): readonly string[][] {
  const all: string[][] = []
  for (let at = 0; at < rows.length; at += BLOCK) all.push(rows.slice(at, at + BLOCK))
  return all
}

/** A block's rows, in several blocks where they have become too many. */
function split(block: RowBlock, kept: string | null, fresh: (rows: readonly string[]) => RowBlock) {
  if (block.rows.length <= 2 * BLOCK) return [block]
  const parts = pieces(block.rows)
  const withKept = parts.findIndex((rows) => kept !== null && rows.includes(kept))
  const stays = Math.max(0, withKept)
  return parts.map((rows, at) => (at === stays ? { ...block, rows } : fresh(rows)))
}

/**
 * The rows of a section in blocks. A row that gets into another block is drawn as a new element,
 * and what is open in it is lost: so rows stay where they are as far as can be, and `kept` always.
 * @param rows ids of the rows in their order
 * @param former the blocks as they were; none to begin with
 * @param kept the row that has the focus or an open editor
 * @returns the same blocks where the rows are the same
 */
export function rowBlocks(
  rows: readonly string[],
  former: readonly RowBlock[],
  kept: string | null,
): readonly RowBlock[] {
  const before = former.flatMap((block) => block.rows)
  if (former.length > 0 && sameRows(before, rows)) return former
  let next = Math.max(-1, ...former.map(({ key }) => key)) + 1
  const fresh = (all: readonly string[]): RowBlock => {
    next += 1
    return { key: next - 1, rows: all }
  }
  if (former.length === 0) return pieces(rows).map(fresh)
  const held = former.map((): string[] => [])
  const at = places(rows, former, kept)
  rows.forEach((row, index) => {
    held[at[index] ?? 0]?.push(row)
  })
  return former
    .map(({ key }, index): RowBlock => ({ key, rows: held[index] ?? [] }))
    .filter((block) => block.rows.length > 0)
    .flatMap((block) => split(block, kept, fresh))
}
