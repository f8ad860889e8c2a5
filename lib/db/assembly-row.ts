import { type Assembly, STAGES } from '@/lib/domain/assembly'
import type { Prisma } from './generated/client'

/** The columns that an assembly is read from. */
export const ASSEMBLY_SELECT = {
  key: true,
  code: true,
  name: true,
  noun: true,
  body: true,
  place: true,
  opensOn: true,
  closesOn: true,
  timeZone: true,
  stageByHand: true,
  note: true,
} as const satisfies Prisma.AssemblySelect

type Row = Prisma.AssemblyGetPayload<{ select: typeof ASSEMBLY_SELECT }>

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

/**
 * Turns a row of the table into an assembly; what else was selected beside it is left behind.
 * @param row what ASSEMBLY_SELECT selects
 */
export function assemblyOf(row: Row): Assembly {
  return {
    key: row.key,
    code: row.code,
    name: row.name,
    noun: row.noun,
    body: row.body,
    place: row.place,
    timeZone: row.timeZone,
    note: row.note,
    opensOn: dayOf(row.opensOn),
    closesOn: dayOf(row.closesOn),
    stageByHand: STAGES.find((stage) => stage === row.stageByHand) ?? null,
  }
}
