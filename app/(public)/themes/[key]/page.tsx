import type { Metadata } from 'next'
import { ThemePage } from '@/components/across/theme-page'
import { env } from '@/lib/env'
import { pageMetadata } from '@/lib/web/page-metadata'
import { en } from '@/lib/words/en'
import { readPublisher, readTheme } from '../../published'

type Props = PageProps<'/themes/[key]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry, tally } = await readTheme((await params).key)
  const name = entry.name
  return pageMetadata({
    title: en.public.entries.themes.heading(name),
    description: en.public.entries.themes.about(name),
    path: `/themes/${entry.key}`,
    listed: tally.issues > 0,
  })
}

export default async function OneThemePage({ params }: Props) {
  const found = await readTheme((await params).key)
  const publisher = await readPublisher()
  return (
    <ThemePage
      {...found}
      publisher={publisher}
      address={`${env().APP_URL}/themes/${found.entry.key}`}
      words={en.public}
    />
  )
}
