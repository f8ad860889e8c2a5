import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/access'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { type Assembly, STAGES } from '@/lib/domain/assembly'

/** The columns that an assembly is shown from. */
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
} as const

type Row = Omit<Assembly, 'opensOn' | 'closesOn' | 'stageByHand'> & {
  opensOn: Date | null
  closesOn: Date | null
  stageByHand: string | null
}

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

/**
 * Turns a row of the table into an assembly.
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

/**
 * Loads an assembly whose draft somebody wants to read.
 * @param db where
 * @param actor who asks
 * @param key the assembly's key
 * @returns the assembly, its matrix's revision and its sections in order
 * @throws AppError not-found; forbidden to a reviewer who was not given it
 */
export async function loadAssembly(db: Transaction, actor: Actor, key: string) {
  if (!can(actor, 'read-draft', key)) {
    throw new AppError('forbidden', 'This matrix is not among those you were given to review.')
  }
  const row = await db.assembly.findUnique({
    where: { key },
    select: {
      ...ASSEMBLY_SELECT,
      revision: true,
      sections: { select: { key: true, heading: true }, orderBy: { position: 'asc' } },
    },
  })
  if (!row) throw new AppError('not-found', 'There is no such matrix.')
  return { assembly: assemblyOf(row), revision: row.revision, sections: row.sections }
}
