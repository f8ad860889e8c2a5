import type { Transaction } from '@/lib/db/client'
import { isReservedSlug } from '@/lib/domain/reserved'

/** Which addresses of a matrix may still be given; one that was taken stays taken. */
export type FreeSlugs = {
  /** gives an issue another address in place of the one it has; false where that is not free */
  move: (issueId: string, values: { from: string; to: string }) => boolean
  /** whether an issue's address was published */
  isFixed: (issueId: string) => boolean
  /** takes a slug, or where it is not free the same with the next number behind it */
  take: (wished: string) => string
}

/**
 * Reads which addresses of a matrix are taken.
 * @param tx the transaction that holds the assembly's row
 * @param assembly its key
 */
export async function loadFreeSlugs(tx: Transaction, assembly: string): Promise<FreeSlugs> {
  const issues = await tx.issue.findMany({
    where: { assemblyKey: assembly },
    select: { id: true, slug: true, slugFixed: true },
  })
  const taken = new Set(issues.map((issue) => issue.slug))
  const fixed = new Set(issues.filter((issue) => issue.slugFixed).map((issue) => issue.id))
  const isFixed = (issueId: string) => fixed.has(issueId)
  const slugOf = new Map(issues.map((issue) => [issue.id, issue.slug]))
  const isFree = (slug: string) => !(taken.has(slug) || isReservedSlug(slug))
  const take = (wished: string) => {
    let slug = wished
    for (let number = 2; !isFree(slug); number += 1) slug = `${wished.slice(0, 70)}-${number}`
    taken.add(slug)
    return slug
  }
  const move: FreeSlugs['move'] = (issueId, { from, to }) => {
    // A change whose `before` does not hold will not be written: it takes nothing and frees nothing.
    if (slugOf.get(issueId) !== from) return true
    if (!isFree(to)) return false
    taken.delete(from)
    taken.add(to)
    slugOf.set(issueId, to)
    return true
  }
  return { move, isFixed, take }
}
