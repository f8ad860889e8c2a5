import { env } from '@/lib/env'
import { robotsFile } from '@/lib/formats/robots'
import { siteAnswer } from '@/lib/web/site-answer'

// its addresses are known only where the site runs
export const dynamic = 'force-dynamic'

export const GET = () => siteAnswer('text/plain', robotsFile(env().APP_URL))
