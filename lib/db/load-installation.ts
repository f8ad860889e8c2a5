import { type Installation, installationSchema } from '@/lib/domain/installation'
import type { Transaction } from './client'

const INSTALLATION = {
  publisher: true,
  publisherShort: true,
  contact: true,
  licence: true,
  disclaimer: true,
  about: true,
  levels: true,
} as const

/**
 * Loads whose installation this is.
 * @param tx where
 * @returns null where nobody has said so yet
 */
export async function loadInstallation(tx: Transaction): Promise<Installation | null> {
  const row = await tx.installation.findUnique({ where: { id: 1 }, select: INSTALLATION })
  return row && installationSchema.parse(row)
}
