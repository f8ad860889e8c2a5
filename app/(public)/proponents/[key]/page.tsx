import type { Metadata } from 'next'
import { ProponentPage } from '@/components/across/proponent-page'
import { env } from '@/lib/env'
import { pageMetadata } from '@/lib/web/page-metadata'
import { en } from '@/lib/words/en'
import { readProponent, readPublisher } from '../../published'

type Props = PageProps<'/proponents/[key]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry, tally } = await readProponent((await params).key)
  const words = en.public.entries
  const name = words.inFull(entry.shortName, entry.name)
  return pageMetadata({
    title: words.proponents.heading(name),
    description: words.proponents.about(name),
    path: `/proponents/${entry.key}`,
    listed: tally.issues > 0,
  })
}

export default async function OneProponentPage({ params }: Props) {
  const found = await readProponent((await params).key)
  const publisher = await readPublisher()
  return (
    <ProponentPage
      {...found}
      publisher={publisher}
      address={`${env().APP_URL}/proponents/${found.entry.key}`}
      words={en.public}
    />
  )
}
