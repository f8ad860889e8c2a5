import type { Metadata } from 'next'
import { OrganizationPage } from '@/components/across/organization-page'
import { env } from '@/lib/env'
import { pageMetadata } from '@/lib/web/page-metadata'
import { en } from '@/lib/words/en'
import { readOrganization, readPublisher } from '../../published'

type Props = PageProps<'/organizations/[key]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry, tally } = await readOrganization((await params).key)
  const words = en.public.entries
  const name = words.inFull(entry.shortName, entry.name)
  return pageMetadata({
    title: words.organizations.heading(name),
    description: words.organizations.about(name),
    path: `/organizations/${entry.key}`,
    listed: tally.issues > 0,
  })
}

export default async function OneOrganizationPage({ params }: Props) {
  const found = await readOrganization((await params).key)
  const publisher = await readPublisher()
  return (
    <OrganizationPage
      {...found}
      publisher={publisher}
      address={`${env().APP_URL}/organizations/${found.entry.key}`}
      words={en.public}
    />
  )
}
