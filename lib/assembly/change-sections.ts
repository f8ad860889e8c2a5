import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { assertStands } from '@/lib/domain/assert-stands'
import { canonical } from '@/lib/domain/merge-list'
import { type SectionSettings, sectionsSchema } from '@/lib/domain/new-assembly'
import { parseInput } from '@/lib/domain/parse-input'
import { withKeys } from '@/lib/domain/section-keys'
import { keySchema } from '@/lib/domain/text'
import { loadSettings } from './load-settings'
import { recordSettings } from './record-settings'

const inputSchema = z.strictObject({
  assembly: keySchema,
  /** all sections in their order, as they were seen and as they are to be */
  before: z.array(z.unknown()),
  sections: sectionsSchema,
})

type Kept = SectionSettings & { key: string }

function assertKeepsEach(current: readonly Kept[], wanted: readonly SectionSettings[]) {
  const named = wanted.flatMap(({ key }) => key ?? [])
  const known = new Set(current.map(({ key }) => key))
  const strange = named.find((key) => !known.has(key))
  const lost = current.find(({ key }) => named.filter((one) => one === key).length !== 1)
  if (strange === undefined && lost === undefined) return
  const name = strange ?? lost?.heading ?? ''
  throw new AppError(
    'invalid',
    `Each section is named once; retire “${name}” to do without it.`,
    'sections',
  )
}

const MOST_NAMED = 8

async function assertEmpty(tx: Transaction, assembly: string, retired: readonly Kept[]) {
  for (const { key, heading } of retired) {
    const issues = await tx.issue.findMany({
      where: { assemblyKey: assembly, section: key, present: true },
      select: { slug: true, reference: true },
    })
    if (issues.length === 0) continue
    const names = issues.slice(0, MOST_NAMED).map(({ reference, slug }) => reference ?? slug)
    const more = issues.length > MOST_NAMED ? ` and ${issues.length - MOST_NAMED} more` : ''
    throw new AppError(
      'invalid',
      `“${heading}” cannot be retired while issues stand in it: ${names.join(', ')}${more}. Move them to another section first.`,
      'sections',
    )
  }
}

const plain = ({ key, heading, retired }: Kept): Kept => ({ key, heading, retired })

/**
 * Adds, renames, orders, retires and brings back the sections of a matrix; their keys stay.
 * @param context who asks, and the database
 * @param input `{ assembly, before, sections }`
 * @returns the sections as they are now
 * @throws AppError invalid, forbidden, not-found, conflict where somebody else has changed them
 */
export async function changeSections(
  { db, actor }: Context,
  input: unknown,
): Promise<{ sections: Kept[] }> {
  const { assembly, before, sections } = parseInput(inputSchema, input)
  assertCan(actor, 'make-assembly')
  return db.$transaction(async (tx) => {
    await holdAssembly(tx, assembly)
    const current = (await loadSettings(tx, assembly)).sections.map(plain)
    if (canonical(sections) === canonical(current)) return { sections: current }
    assertStands({ sections: current }, { sections: before })
    assertKeepsEach(current, sections)
    const after = withKeys(sections)
    const used = new Set(current.filter(({ retired }) => !retired).map(({ key }) => key))
    await assertEmpty(
      tx,
      assembly,
      after.filter(({ key, retired }) => retired && used.has(key)),
    )
    const known = new Set(current.map(({ key }) => key))
    for (const [position, { key, heading, retired }] of after.entries()) {
      const columns = { heading, retired, position }
      if (known.has(key)) {
        const where = { assemblyKey_key: { assemblyKey: assembly, key } }
        await tx.section.update({ where, data: columns })
      } else await tx.section.create({ data: { assemblyKey: assembly, key, ...columns } })
    }
    const change = { before: { sections: current }, after: { sections: after } }
    await recordSettings(tx, actor, { assembly, ...change })
    return { sections: after }
  })
}
