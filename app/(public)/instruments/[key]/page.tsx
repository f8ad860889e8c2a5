import type { Metadata } from 'next'
import { InstrumentPage } from '@/components/across/instrument-page'
import { instrumentName } from '@/lib/domain/across/instrument-name'
import { env } from '@/lib/env'
import { pageMetadata } from '@/lib/web/page-metadata'
import { en } from '@/lib/words/en'
import { readInstrument, readPublisher } from '../../published'

type Props = PageProps<'/instruments/[key]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry, tally } = await readInstrument((await params).key)
  const name = instrumentName(entry)
  return pageMetadata({
    title: en.public.entries.instruments.heading(name),
    description: en.public.entries.instruments.about(name),
    path: `/instruments/${entry.key}`,
    listed: tally.issues > 0,
  })
}

export default async function OneInstrumentPage({ params }: Props) {
  const found = await readInstrument((await params).key)
  const publisher = await readPublisher()
  return (
    <InstrumentPage
      {...found}
      publisher={publisher}
      address={`${env().APP_URL}/instruments/${found.entry.key}`}
      words={en.public}
    />
  )
}
