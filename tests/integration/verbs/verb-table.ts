import { randomUUID } from 'node:crypto'
import type { Role } from '@/lib/domain/access'
import { USUAL, USUAL_COLUMNS } from '@/lib/domain/layout/layout'
import { getInstallation } from '@/lib/installation/get-installation'
import { addition } from '@/tests/support/matrix'
import {
  acknowledged,
  admin,
  assembly,
  candidateInput,
  db,
  newKey,
  password,
  withCandidate,
  withComment,
  withIssue,
  withPerson,
  withPublication,
  withSavedView,
  withSession,
  withSetAside,
} from './verb-world'

export type Row = {
  /** the lowest role that the verb lets through */
  readonly lowest: Role
  /** makes what the verb works on, and the input of a call that would succeed */
  readonly input: (who: string) => Promise<unknown>
  /** it concerns no assembly, so that a reviewer of whatever assembly is let through */
  readonly everywhere?: true
}

/** Who may call which verb. Source: section 5 of the product's contract. */
export const TABLE: Readonly<Record<string, Row>> = {
  'add-area': { lowest: 'editor', input: async () => ({ key: newKey(), name: 'A new one' }) },
  'change-installation': {
    lowest: 'admin',
    input: async () => {
      const before = await getInstallation(admin)
      return { before, after: { ...before, publisher: newKey() } }
    },
  },
  'add-instrument': {
    lowest: 'analyst',
    input: async () => ({ body: 'WTSA', kind: 'resolution', number: newKey() }),
  },
  'add-instrument-kind': {
    lowest: 'editor',
    input: async () => ({ key: newKey(), word: 'A new one' }),
  },
  'add-organization': {
    lowest: 'analyst',
    input: async () => ({ key: newKey(), shortName: 'New', name: 'A new one' }),
  },
  'add-proponent': {
    lowest: 'analyst',
    input: async () => {
      const key = newKey()
      return { key, shortName: key, name: 'A new one', kind: 'member-state' }
    },
  },
  'change-own-name': {
    lowest: 'reviewer',
    input: async () => ({ name: `Somebody ${newKey()}` }),
    everywhere: true,
  },
  'change-own-password': {
    lowest: 'reviewer',
    input: async () => ({ old: password, password }),
    everywhere: true,
  },
  'confirm-password': { lowest: 'reviewer', input: async () => ({ password }), everywhere: true },
  'disable-person': { lowest: 'admin', input: async () => ({ email: await withPerson() }) },
  'add-theme': { lowest: 'editor', input: async () => ({ key: newKey(), name: 'A new one' }) },
  'carry-over': {
    lowest: 'analyst',
    input: async () => ({ assembly, from: 'wtsa-98', issues: [await withIssue('wtsa-98')] }),
  },
  'change-assembly': {
    lowest: 'editor',
    input: async () => {
      const { note } = await db.assembly.findUniqueOrThrow({ where: { key: assembly } })
      return { assembly, before: { note }, after: { note: newKey() } }
    },
  },
  'change-entry': {
    lowest: 'editor',
    input: async () => {
      const { name } = await db.theme.findUniqueOrThrow({ where: { key: 'cybersecurity' } })
      return { list: 'themes', key: 'cybersecurity', before: { name }, after: { name: newKey() } }
    },
  },
  'add-section': { lowest: 'editor', input: async () => ({ assembly, heading: newKey() }) },
  'change-sections': {
    lowest: 'editor',
    input: async () => {
      const before = await db.section.findMany({
        where: { assemblyKey: assembly },
        select: { key: true, heading: true, retired: true },
        orderBy: { position: 'asc' },
      })
      const added = { key: null, heading: newKey(), retired: false }
      return { assembly, before, sections: [...before, added] }
    },
  },
  'changes-since': { lowest: 'reviewer', input: async () => ({ assembly, revision: 0 }) },
  'discard-candidate': {
    lowest: 'editor',
    input: async () => ({ assembly, candidate: await withCandidate() }),
  },
  'edit-comment': {
    lowest: 'reviewer',
    input: async (who) => {
      const { id } = await withComment(who)
      return { assembly, id, before: 'Why?', text: 'Why not?' }
    },
  },
  'enable-person': {
    lowest: 'admin',
    input: async () => ({ email: await withPerson({ disabledAt: new Date() }) }),
  },
  'end-other-sessions': { lowest: 'reviewer', input: async () => ({}), everywhere: true },
  'end-own-session': {
    lowest: 'reviewer',
    input: async (who) => ({ session: await withSession(who) }),
    everywhere: true,
  },
  'end-sessions': { lowest: 'admin', input: async () => ({ email: await withPerson() }) },
  'get-gate': { lowest: 'reviewer', input: async () => ({ assembly, kind: 'issues' }) },
  'get-matrix': { lowest: 'reviewer', input: async () => ({ assembly }) },
  'invite-person': {
    lowest: 'admin',
    input: async () => ({ email: `${newKey()}@plenary.example`, name: 'New', role: 'analyst' }),
  },
  'list-carry-over': {
    lowest: 'analyst',
    input: async () => ({ from: 'wtsa-98', into: assembly }),
  },
  'keep-layout': {
    lowest: 'reviewer',
    input: async () => ({ assembly, kept: { own: USUAL_COLUMNS, view: 'mine', changed: null } }),
  },
  'list-saved-views': { lowest: 'reviewer', input: async () => ({ assembly }) },
  'remove-view': {
    lowest: 'reviewer',
    input: async (who) => ({ assembly, id: await withSavedView(who) }),
  },
  'save-view': {
    lowest: 'reviewer',
    input: async () => ({
      ...{ assembly, view: null, name: newKey(), shared: false },
      ...{ stage: 'issues', layout: USUAL },
    }),
  },
  'keep-rating': {
    lowest: 'analyst',
    input: async () => ({ assembly, issueId: await withIssue(), proposals: [] }),
  },
  'list-comments': {
    lowest: 'reviewer',
    input: async () => ({ assembly, issueId: await withIssue() }),
  },
  'list-threads': { lowest: 'reviewer', input: async () => ({ assembly }) },
  'list-cell-history': {
    lowest: 'reviewer',
    input: async () => ({ assembly, issueId: await withIssue(), column: 'title' }),
  },
  'make-assembly': {
    lowest: 'editor',
    input: async () => ({
      key: newKey(),
      code: 'NEW-1',
      name: 'A new one',
      noun: 'assembly',
      body: 'WTSA',
      timeZone: 'UTC',
    }),
  },
  'make-candidate': { lowest: 'editor', input: async () => candidateInput },
  'make-link': { lowest: 'admin', input: async () => ({ email: await withPerson() }) },
  'mark-read': {
    lowest: 'reviewer',
    input: async (who) => {
      const { thread } = await withComment(who)
      return { assembly, read: [{ thread, seen: 1 }] }
    },
  },
  'merge-entries': {
    lowest: 'editor',
    input: async () => {
      const from = newKey()
      await db.theme.create({ data: { key: from, name: 'The same' } })
      return { list: 'themes', from, into: 'cybersecurity' }
    },
  },
  'post-comment': {
    lowest: 'reviewer',
    input: async () => ({
      ...{ assembly, issueId: await withIssue(), column: 'concern', objection: 'high' },
      ...{ thread: randomUUID(), id: randomUUID(), text: 'This is high, not less.' },
    }),
  },
  'publish-candidate': {
    lowest: 'editor',
    input: async () => ({ assembly, candidate: await withCandidate(), acknowledged }),
  },
  'remove-publication': {
    lowest: 'admin',
    input: async () => {
      const number = await withPublication()
      const typed = `issues ${number}`
      return { assembly, kind: 'issues', number, typed, reason: 'A restricted text.' }
    },
  },
  'resolve-thread': {
    lowest: 'reviewer',
    input: async (who) => {
      const { thread } = await withComment(who)
      return { assembly, thread, resolved: true }
    },
  },
  'restore-matrix': {
    lowest: 'analyst',
    input: async () => {
      await withIssue()
      const { revision: seen } = await db.assembly.findUniqueOrThrow({ where: { key: assembly } })
      return { assembly, revision: seen - 1, seen, batch: randomUUID() }
    },
  },
  'save-changes': {
    lowest: 'analyst',
    input: async () => ({ assembly, changes: [addition(newKey(), { section: 'existing' })] }),
  },
  'set-role': {
    lowest: 'admin',
    input: async () => ({ email: await withPerson(), role: 'editor' }),
  },
  'settle-set-aside': {
    lowest: 'analyst',
    input: async () => ({ assembly, id: await withSetAside(), choice: 'theirs' }),
  },
  'tell-presence': {
    lowest: 'reviewer',
    input: async () => ({ assembly, tab: randomUUID(), place: null, left: false }),
  },
  'withdraw-comment': {
    lowest: 'reviewer',
    input: async (who) => {
      const { id } = await withComment(who)
      return { assembly, id }
    },
  },
  'withdraw-publication': {
    lowest: 'editor',
    input: async () => {
      const number = await withPublication()
      return { assembly, kind: 'issues', number, reason: 'A level was wrong.' }
    },
  },
}
