export const STAGES = ['preparing', 'in-session', 'concluded', 'postponed', 'cancelled'] as const
export type AssemblyStage = (typeof STAGES)[number]

/** One meeting, as everybody may see it. Days are YYYY-MM-DD. */
export type Assembly = {
  key: string
  code: string
  name: string
  /** assembly, conference, forum: the word for it in public sentences */
  noun: string
  body: string
  place: string | null
  opensOn: string | null
  closesOn: string | null
  timeZone: string
  stageByHand: AssemblyStage | null
  /** a line printed on its matrix and pages */
  note: string | null
}

/**
 * The day it is at a place.
 * @param now the moment
 * @param timeZone an IANA name
 * @returns YYYY-MM-DD
 */
export function dayIn(now: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now)
}

/**
 * The stage of an assembly: as set by hand, else from its dates in its own time zone. Dates that
 * are not known leave it in preparation.
 * @param assembly the assembly
 * @param now the moment
 */
export function stageOf(assembly: Assembly, now: Date): AssemblyStage {
  if (assembly.stageByHand !== null) return assembly.stageByHand
  const today = dayIn(now, assembly.timeZone)
  if (assembly.closesOn !== null && today > assembly.closesOn) return 'concluded'
  if (assembly.opensOn !== null && today >= assembly.opensOn) return 'in-session'
  return 'preparing'
}
