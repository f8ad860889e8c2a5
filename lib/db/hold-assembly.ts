import type { Transaction } from './client'

/**
 * Holds the assembly's row until the transaction ends, and changes nothing of it: neither a save nor
 * another publication comes between. Where there is no such assembly it holds nothing.
 * @param tx a transaction that has read nothing yet
 * @param assembly its key
 */
export async function holdAssembly(tx: Transaction, assembly: string): Promise<void> {
  await tx.$queryRaw`SELECT key FROM assembly WHERE key = ${assembly} FOR UPDATE`
}
