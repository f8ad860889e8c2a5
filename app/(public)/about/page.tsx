import type { Metadata } from 'next'
import { AboutPage } from '@/components/matrix-view/about-page'
import { env } from '@/lib/env'
import { findPublisher } from '@/lib/publication/find-publisher'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'

export async function generateMetadata(): Promise<Metadata> {
  const publisher = await findPublisher(publicContext())
  const description = publisher?.about ?? en.public.site.about
  return pageMetadata({ title: en.public.aboutPage.title, description, path: '/about' })
}

export default async function About() {
  return (
    <AboutPage
      publisher={await findPublisher(publicContext())}
      address={`${env().APP_URL}/about`}
      words={en.public}
    />
  )
}
