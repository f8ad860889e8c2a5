import { EntryIndex } from '@/components/across/entry-index'
import { env } from '@/lib/env'
import { listThemes } from '@/lib/publication/list-themes'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { readPublisher } from '../published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

const { outside, description } = en.public.entries.themes

export const generateMetadata = () => pageMetadata({ title: outside, description, path: '/themes' })

export default async function ThemesPage() {
  const { head, listed } = await listThemes(publicContext())
  return (
    <EntryIndex
      list="themes"
      entries={listed.map(({ entry, tally }) => ({
        ...{ key: entry.key, name: entry.name, under: null, group: '', tally },
      }))}
      head={head}
      publisher={await readPublisher()}
      address={`${env().APP_URL}/themes`}
      words={en.public}
    />
  )
}
