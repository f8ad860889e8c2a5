import type { Transaction } from '@/lib/db/client'

/**
 * Lists the issues that have a set-aside change nobody has settled.
 * @param tx where
 * @param assembly the key
 * @returns the ids of the issues, once a change
 */
export async function listOpenSetAside(tx: Transaction, assembly: string): Promise<string[]> {
  const rows = await tx.setAsideChange.findMany({
    where: { assemblyKey: assembly, settledAt: null },
    select: { issueId: true },
  })
  return rows.map(({ issueId }) => issueId)
}
