import { z } from 'zod'
import { ROLES, type Role } from '@/lib/domain/access'

/** The schema of a role. */
export const roleSchema = z.enum(ROLES)

/**
 * Reads a role as the database holds it.
 * @param role the column's value
 * @throws ZodError where it is none, which a check of the database prevents
 */
export function parseRole(role: string): Role {
  return roleSchema.parse(role)
}
