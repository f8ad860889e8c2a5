import { GlossaryPage } from '@/components/glossary/glossary-page'
import { env } from '@/lib/env'
import { listLatest } from '@/lib/publication/list-latest'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { sectionsBy } from '../glossary-sections-by'
import { readPublisher } from '../published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

const words = en.public.glossary

export const generateMetadata = () =>
  pageMetadata({ title: words.outside, description: words.description, path: '/glossary' })

export default async function Glossary() {
  const [latest] = await listLatest(publicContext())
  const publisher = await readPublisher()
  return (
    <GlossaryPage
      sections={sectionsBy(latest)}
      publisher={publisher}
      address={`${env().APP_URL}/glossary`}
      words={en.public}
    />
  )
}
