import { EntryIndex } from '@/components/across/entry-index'
import { PROPONENT_KINDS } from '@/lib/domain/vocabulary'
import { env } from '@/lib/env'
import { listProponents } from '@/lib/publication/list-proponents'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { readPublisher } from '../published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

/** Regions propose most, and are what readers look for first. */
const GROUPS: readonly string[] = ['regional-organization', 'group-of-states', ...PROPONENT_KINDS]

const { outside, description } = en.public.entries.proponents

export const generateMetadata = () =>
  pageMetadata({ title: outside, description, path: '/proponents' })

export default async function ProponentsPage() {
  const { head, listed } = await listProponents(publicContext())
  return (
    <EntryIndex
      list="proponents"
      entries={listed
        .toSorted((a, b) => GROUPS.indexOf(a.entry.kind) - GROUPS.indexOf(b.entry.kind))
        .map(({ entry, tally }) => ({
          ...{ key: entry.key, name: entry.shortName, under: entry.name, group: entry.kind, tally },
        }))}
      head={head}
      publisher={await readPublisher()}
      address={`${env().APP_URL}/proponents`}
      words={en.public}
    />
  )
}
