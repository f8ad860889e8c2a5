import { randomUUID } from 'node:crypto'
import { generateKeyBetween } from 'fractional-indexing'
import type { Db } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import type { Role } from '@/lib/domain/access'
import type { CellChange } from '@/lib/domain/cell-change'
import { blankCells, type CellKey, type Cells } from '@/lib/domain/columns'

/** Somebody with a role, as a verb is told of them. */
export async function contextOf(db: Db, role: Role = 'editor', name: string = role) {
  const email = `${name.toLowerCase()}-${randomUUID()}@example.org`
  const person = await db.person.create({ data: { email, name, role } })
  const actor = {
    personId: person.id,
    name,
    role,
    assemblies: [] as string[],
    sessionId: null,
    confirmed: true,
  }
  return { db, actor } satisfies Context
}

/** Entries of the directory that made-up matrices name; those that are there already are left. */
export async function writeTestDirectory(db: Db): Promise<void> {
  const one = { skipDuplicates: true }
  await db.theme.createMany({ data: [{ key: 'cybersecurity', name: 'Cybersecurity' }], ...one })
  await db.areaOfConcern.createMany({
    data: [
      { key: 'mandate-expansion', name: 'Mandate expansion' },
      { key: 'duplication', name: 'Duplication of standards work' },
    ],
    ...one,
  })
  await db.organization.createMany({
    data: [
      { key: 'ietf', shortName: 'IETF', name: 'Internet Engineering Task Force' },
      { key: 'rirs', shortName: 'RIRs', name: 'Regional Internet registries' },
      { key: 'ripe-ncc', shortName: 'RIPE NCC', name: 'RIPE NCC' },
    ],
    ...one,
  })
  await db.organizationMember.createMany({
    data: [{ groupKey: 'rirs', memberKey: 'ripe-ncc' }],
    ...one,
  })
  await db.proponent.createMany({
    data: [
      { key: 'arab-states', shortName: 'ARB', name: 'Arab States', kind: 'regional-organization' },
      { key: 'japan', shortName: 'Japan', name: 'Japan', kind: 'member-state' },
    ],
    ...one,
  })
  await db.proponentAlias.createMany({
    data: [
      { alias: 'ARB', proponentKey: 'arab-states' },
      { alias: 'J', proponentKey: 'japan' },
    ],
    ...one,
  })
}

/** An assembly with two sections, a theme, an area, two organizations and two proponents. */
export async function makeTestAssembly(db: Db, key = 'wtsa-99'): Promise<string> {
  const names = { publisher: 'Test publisher', publisherShort: 'Test' }
  await db.installation.createMany({
    data: [{ id: 1, ...names, contact: 'mailto:a@example.org' }],
    skipDuplicates: true,
  })
  await db.assembly.create({
    data: {
      key,
      code: key.toUpperCase(),
      name: 'Test assembly',
      noun: 'assembly',
      body: 'WTSA',
      place: 'New Delhi',
      opensOn: new Date('2024-10-15'),
      closesOn: new Date('2024-10-24'),
      timeZone: 'Asia/Kolkata',
      sections: {
        create: [
          { key: 'existing', heading: 'Modifications to existing resolutions', position: 1 },
          { key: 'new', heading: 'Draft new resolutions', position: 2 },
        ],
      },
    },
  })
  await writeTestDirectory(db)
  return key
}

/** A change that adds an issue. */
export function addition(slug: string, cells: Partial<Cells> = {}): CellChange {
  const after = { ...blankCells(slug, generateKeyBetween(null, null)), ...cells }
  return { id: randomUUID(), issueId: randomUUID(), column: 'present', before: null, after }
}

/** A change of one cell. */
export function change<K extends CellKey>(
  issueId: string,
  column: K,
  values: [before: Cells[K], after: Cells[K]],
) {
  return { id: randomUUID(), issueId, column, before: values[0], after: values[1] }
}
