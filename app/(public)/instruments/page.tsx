import { EntryIndex } from '@/components/across/entry-index'
import { instrumentName } from '@/lib/domain/across/instrument-name'
import { env } from '@/lib/env'
import { listInstruments } from '@/lib/publication/list-instruments'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { readPublisher } from '../published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

const { outside, description } = en.public.entries.instruments

export const generateMetadata = () =>
  pageMetadata({ title: outside, description, path: '/instruments' })

export default async function InstrumentsPage() {
  const { head, listed } = await listInstruments(publicContext())
  return (
    <EntryIndex
      list="instruments"
      entries={listed.map(({ entry, tally }) => ({
        ...{
          key: entry.key,
          name: instrumentName(entry),
          under: entry.title,
          group: entry.body,
          tally,
        },
      }))}
      head={head}
      publisher={await readPublisher()}
      address={`${env().APP_URL}/instruments`}
      words={en.public}
    />
  )
}
