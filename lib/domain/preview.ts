import { LEVELS_DOWN } from './level-entries'
import type { SnapshotRow } from './snapshot'
import type { Level } from './vocabulary'

/** A text of a picture, and what stands in its place where no font can show it. */
export type PictureText = { text: string; instead: string }

/** What the preview of a link shows of a publication. */
export type Preview = {
  /** the meeting */
  kicker: PictureText
  title: PictureText
  /** number, as-of date, how many issues */
  dated: string
  /** that it was withdrawn; null where it stands */
  notice: string | null
  rows: {
    level: Level
    word: PictureText
    text: string
    /** of the longest bar, 0 to 1; null where words alone say it */
    share: number | null
  }[]
  /** who publishes */
  foot: PictureText
}

/**
 * How many issues a matrix rates at each level.
 * @param rows its issues
 * @param levelOf the level that the matrix is about
 * @returns highest first, without levels that no issue has
 */
export function countLevels(
  rows: readonly SnapshotRow[],
  levelOf: (row: SnapshotRow) => Level,
): { level: Level; count: number }[] {
  return LEVELS_DOWN.map((level) => ({
    level,
    count: rows.filter((row) => levelOf(row) === level).length,
  })).filter(({ count }) => count > 0)
}
