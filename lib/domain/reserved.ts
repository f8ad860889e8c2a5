const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'issues',
  'outcomes',
  'compare',
  'changes',
  'proposals',
  'follow-ups',
  'updates',
  'all',
  'history',
  'gone',
])

const RESERVED_ASSEMBLIES: ReadonlySet<string> = new Set([
  'staff',
  'sign-in',
  'api',
  'embed',
  'feeds',
  'instruments',
  'organizations',
  'proponents',
  'themes',
  'glossary',
  'about',
  'search',
  'follow-ups',
  'users',
  'settings',
  'me',
  'new',
  'directory',
  'static',
  'robots',
  'sitemap',
  'favicon',
])

/**
 * Tells whether a word may not be the address of an issue, because a page of each assembly has it.
 * @param slug the address
 */
export function isReservedSlug(slug: string): boolean {
  return RESERVED_SLUGS.has(slug)
}

/**
 * Tells whether a word may not be the key of an assembly: a page has it, or it is two letters, which
 * are kept for languages.
 * @param key the key
 */
export function isReservedAssembly(key: string): boolean {
  return RESERVED_ASSEMBLIES.has(key) || /^[a-z]{2}$/.test(key)
}
