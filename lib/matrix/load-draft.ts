import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/access'
import type { DraftIssue } from '@/lib/domain/draft'
import { inOrder } from '@/lib/domain/order'
import { draftIssueOf, ISSUE_SELECT } from './issue-select'
import { loadAssembly } from './load-assembly'
import { loadDirectory } from './load-directory'
import { loadLastTimes } from './load-last-times'
import { loadLevels } from './load-levels'

/**
 * Loads a draft without its set-aside changes.
 * @param tx a transaction that sees one state of the database
 * @param actor who asks
 * @param key the assembly's key
 * @throws AppError not-found, forbidden
 */
export async function loadDraft(tx: Transaction, actor: Actor, key: string) {
  const { assembly, revision, sections } = await loadAssembly(tx, actor, key)
  const rows = await tx.issue.findMany({ where: { assemblyKey: key }, select: ISSUE_SELECT })
  const lastTimes = await loadLastTimes(tx, key)
  const withLastTime = (issue: DraftIssue) => {
    const lastTime = lastTimes.get(issue.id)
    return lastTime ? { ...issue, lastTime } : issue
  }
  return {
    assembly,
    revision,
    sections,
    issues: inOrder(rows.map(draftIssueOf).map(withLastTime), sections),
    directory: await loadDirectory(tx, key),
    levels: await loadLevels(tx),
  }
}
