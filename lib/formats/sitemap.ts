/** A page as a sitemap names it. */
export type SitemapPage = {
  /** made of small letters, digits, hyphens and slashes */
  path: string
  /** when it last changed, ISO 8601; null where nothing says so */
  changed: string | null
}

/** As many as one file may hold (sitemaps.org, protocol). */
const MOST_PAGES = 50_000

const xml = (text: string) =>
  text.replace(/[&<>'"]/gu, (character) => `&#${character.codePointAt(0)};`)

function entryOf(appUrl: string, { path, changed }: SitemapPage): string {
  const when = changed === null ? '' : `<lastmod>${xml(changed)}</lastmod>`
  return `<url><loc>${xml(`${appUrl}${path}`)}</loc>${when}</url>`
}

/**
 * The sitemap of the site.
 * @param appUrl the site's own address
 * @param pages the pages, those to keep first where there are more than a file may hold
 */
export function sitemapFile(appUrl: string, pages: readonly SitemapPage[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.slice(0, MOST_PAGES).map((page) => entryOf(appUrl, page)),
    '</urlset>',
    '',
  ].join('\n')
}
