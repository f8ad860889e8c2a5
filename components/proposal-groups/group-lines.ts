import type { GroupCell } from '@/lib/domain/proposal-groups'
import type { Proposal } from '@/lib/domain/records'

/** Characters on a line of a column that is neither wide nor narrow. */
const PER_LINE = 30

const linesOf = ({ keyPoints, concern, fate, supporters, opponents }: Proposal) => {
  const beside = [concern, fate, supporters[0], opponents[0]]
  return (
    1 +
    Math.ceil((keyPoints?.length ?? 0) / PER_LINE) +
    beside.filter((item) => item != null).length
  )
}

/** About how many lines the proposals of one cell take, as wide columns are chosen and rows split. */
export const groupLines = ({ own }: GroupCell): number =>
  own.reduce((lines, proposal) => lines + linesOf(proposal), 0)
