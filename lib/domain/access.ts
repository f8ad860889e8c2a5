/** Who may do what: decided here, enforced in every verb, shown in the interface. */
export const ROLES = ['reviewer', 'analyst', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Who asks: a person, or nobody for what the installation does itself (loading the sample). */
export type Actor = {
  readonly personId: string | null
  readonly name: string
  readonly role: Role
  /** the keys of the assemblies that a reviewer may read; others read all */
  readonly assemblies: readonly string[]
  /** the session of the request, or null for what the installation does itself */
  readonly sessionId: string | null
  /** the password was typed a short while ago: publishing, removing and people ask for it again */
  readonly confirmed: boolean
  /** the network the request came from, where it is known; for the audit only */
  readonly network?: string
}

/** The lowest role that may do each thing. Source: section 5 of the product's contract. */
const LOWEST = {
  'read-draft': 'reviewer',
  comment: 'reviewer',
  /** beside whoever began it */
  'resolve-thread': 'editor',
  'edit-cells': 'analyst',
  'settle-set-aside': 'analyst',
  'extend-directory': 'analyst',
  'share-view': 'analyst',
  'change-directory': 'editor',
  'make-assembly': 'editor',
  publish: 'editor',
  withdraw: 'editor',
  remove: 'admin',
  'manage-people': 'admin',
  'change-settings': 'admin',
} as const satisfies Record<string, Role>

export type Action = keyof typeof LOWEST

/**
 * Tells whether a role includes another; each includes the one before.
 * @param role the role somebody has
 * @param lowest the role that is needed
 */
export function includesRole(role: Role, lowest: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(lowest)
}

/**
 * Tells whether somebody may do something.
 * @param actor who asks
 * @param action what they want to do
 * @param assemblyKey the assembly that it concerns, where it concerns one
 */
export function can(actor: Actor, action: Action, assemblyKey?: string): boolean {
  if (!includesRole(actor.role, LOWEST[action])) return false
  return (
    actor.role !== 'reviewer' || assemblyKey === undefined || actor.assemblies.includes(assemblyKey)
  )
}
