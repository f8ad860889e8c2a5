import { FollowUpsPage } from '@/components/across/follow-ups-page'
import { env } from '@/lib/env'
import { listFollowUps } from '@/lib/publication/list-follow-ups'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { readPublisher } from '../published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

const { title, description } = en.public.across.followUps

export const generateMetadata = () => pageMetadata({ title, description, path: '/follow-ups' })

export default async function FollowUps() {
  const groups = await listFollowUps(publicContext())
  const publisher = await readPublisher()
  return (
    <FollowUpsPage
      groups={groups}
      publisher={publisher}
      address={`${env().APP_URL}/follow-ups`}
      words={en.public}
    />
  )
}
