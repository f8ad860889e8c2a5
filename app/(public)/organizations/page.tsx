import { EntryIndex } from '@/components/across/entry-index'
import { env } from '@/lib/env'
import { listOrganizations } from '@/lib/publication/list-organizations'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { readPublisher } from '../published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

const { outside, description } = en.public.entries.organizations

export const generateMetadata = () =>
  pageMetadata({ title: outside, description, path: '/organizations' })

export default async function OrganizationsPage() {
  const { head, listed } = await listOrganizations(publicContext())
  return (
    <EntryIndex
      list="organizations"
      entries={listed.map(({ entry, tally }) => ({
        ...{ key: entry.key, name: entry.shortName, under: entry.name, group: '', tally },
      }))}
      head={head}
      publisher={await readPublisher()}
      address={`${env().APP_URL}/organizations`}
      words={en.public}
    />
  )
}
