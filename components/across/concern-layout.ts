import type { Moment } from '@/lib/domain/across/concern-over-time'
import { LEVELS_DOWN } from '@/lib/domain/level-entries'
import type { Level } from '@/lib/domain/vocabulary'

/** Units of the drawing: one is a CSS pixel where it is shown in its own size. */
export const WIDTH = 400
export const LABEL = 116
const HEAD = 44
const LINE = 24
const GAP = 10

export type Side = 'before' | 'after'
/** One level of one issue; the first of an issue bears its name. */
export type Mark = {
  moment: Moment
  side: Side
  level: Level
  isFirst: boolean
  x: number
  y: number
}
export type ConcernLayout = {
  height: number
  columns: { level: Level; x: number }[]
  /** from the top down as time goes on */
  marks: Mark[]
  /** a rule above each issue but the first */
  rules: number[]
}

/**
 * Where the figure's marks stand: levels across, time going down.
 * @param moments oldest first
 */
export function layOutConcern(moments: readonly Moment[]): ConcernLayout {
  const used = new Set(moments.flatMap(({ before, after }) => [before, after]))
  const levels = LEVELS_DOWN.filter((level) => level !== 'not-assessed' || used.has(level))
  const step = (WIDTH - LABEL) / levels.length
  const xOf = (level: Level) => Math.round(LABEL + step * (levels.indexOf(level) + 0.5))
  let y = HEAD
  const marks: Mark[] = []
  const rules: number[] = []
  for (const moment of moments) {
    if (marks.length > 0) {
      rules.push(y + GAP / 2 - LINE / 2)
      y += GAP
    }
    let isFirst = true
    for (const side of ['before', 'after'] as const) {
      const level = moment[side]
      if (level === null) continue
      marks.push({ moment, side, level, isFirst, x: xOf(level), y })
      isFirst = false
      y += LINE
    }
  }
  return { height: y, columns: levels.map((level) => ({ level, x: xOf(level) })), marks, rules }
}
