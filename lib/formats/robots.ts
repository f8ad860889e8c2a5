/** What is for people who sign in, and for programs; `$` ends an address, so that /staffing is none. */
const NOT_FOR_ROBOTS = ['/staff$', '/staff/', '/sign-in$', '/sign-in/', '/sign-in?', '/api/']

/**
 * The file that tells search engines what they may read: all that is public.
 * @param appUrl the site's own address
 */
export function robotsFile(appUrl: string): string {
  return [
    'User-agent: *',
    'Allow: /',
    ...NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${appUrl}/sitemap.xml`,
    '',
  ].join('\n')
}
