/**
 * The address of a one-time link, out of what a verb answered.
 * @param site the site's own address
 * @param answer of a verb that makes a link; undefined where it was refused
 */
export function linkIn(site: string, answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('secret' in answer)) return null
  return `${site}/sign-in/link?secret=${String(answer.secret)}`
}
