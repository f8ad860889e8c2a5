import { env } from '@/lib/env'
import { sitemapFile } from '@/lib/formats/sitemap'
import { listPages } from '@/lib/publication/list-pages'
import { publicContext } from '@/lib/web/public-context'
import { siteAnswer } from '@/lib/web/site-answer'

// its addresses are known only where the site runs
export const dynamic = 'force-dynamic'

export async function GET() {
  const pages = await listPages(publicContext())
  return siteAnswer('application/xml', sitemapFile(env().APP_URL, pages))
}
