import type { ImpactCell } from '@/lib/domain/impact'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Level } from '@/lib/domain/vocabulary'
import { levelWord } from './frozen-words'
import type { ImpactProps } from './impact-props'

type Worded = Pick<ImpactProps, 'head' | 'words'>

/** The word of a level before, or that there was none. */
export function impactWord(level: Level | 'new', { head, words }: Worded): string {
  return level === 'new' ? words.isNew : levelWord(head, level)
}

/** The name of an organization as the tables print it. */
export const organizationName = (head: SnapshotHead, organization: string): string =>
  head.organizations[organization]?.shortName ?? organization

/** How many a square counts at each level: "2 High, 1 Low". */
export const countsInWords = ({ levels }: ImpactCell, props: Worded): string[] =>
  levels.map(({ key, count }) => props.words.levelCount(count, impactWord(key, props)))

/** "IETF, Cybersecurity: 2 High, 1 Low" */
export function cellInWords(cell: ImpactCell, props: Worded): string {
  const { head, words } = props
  const { organization, theme } = cell
  const counts = countsInWords(cell, props)
  return words.cell(organizationName(head, organization), head.themes[theme] ?? theme, counts)
}
