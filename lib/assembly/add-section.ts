import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { headingSchema, MOST_SECTIONS, type SectionSettings } from '@/lib/domain/new-assembly'
import { parseInput } from '@/lib/domain/parse-input'
import { withKeys } from '@/lib/domain/section-keys'
import { keySchema } from '@/lib/domain/text'
import { loadSettings } from './load-settings'
import { recordSettings } from './record-settings'

const inputSchema = z.strictObject({
  assembly: keySchema,
  heading: headingSchema,
})

const plain = ({ key, heading, retired }: SectionSettings & { key: string }) => ({
  key,
  heading,
  retired,
})

function assertIsNew(heading: string, sections: readonly SectionSettings[]) {
  if (sections.length >= MOST_SECTIONS) {
    throw new AppError('invalid', `A matrix has at most ${MOST_SECTIONS} sections.`, 'heading')
  }
  const same = sections.find((one) => one.heading.toLowerCase() === heading.toLowerCase())
  if (same === undefined) return
  const message = same.retired
    ? `“${same.heading}” is retired. Bring it back in the settings of the assembly.`
    : `There is already a section “${same.heading}”.`
  throw new AppError('conflict', message, 'heading')
}

/**
 * Adds a section after the others of a matrix.
 * @param context who asks, and the database
 * @param input `{ assembly, heading }`
 * @returns its key, made from the heading
 * @throws AppError invalid, forbidden, not-found, conflict where a section has that heading
 */
export async function addSection({ db, actor }: Context, input: unknown): Promise<{ key: string }> {
  const { assembly, heading } = parseInput(inputSchema, input)
  assertCan(actor, 'make-assembly')
  return db.$transaction(async (tx) => {
    await holdAssembly(tx, assembly)
    const current = (await loadSettings(tx, assembly)).sections.map(plain)
    assertIsNew(heading, current)
    const after = withKeys([...current, { key: null, heading, retired: false }])
    const { key } = after.at(-1) ?? { key: heading }
    const last = await tx.section.aggregate({
      where: { assemblyKey: assembly },
      _max: { position: true },
    })
    await tx.section.create({
      data: { assemblyKey: assembly, key, heading, position: (last._max.position ?? 0) + 1 },
    })
    const change = { before: { sections: current }, after: { sections: after } }
    await recordSettings(tx, actor, { assembly, ...change })
    return { key }
  })
}
