import { FollowUpsPage } from '@/components/across/follow-ups-page'
import { dayIn, stageOf } from '@/lib/domain/assembly'
import { env } from '@/lib/env'
import { listFollowUps } from '@/lib/publication/list-follow-ups'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { readPublisher } from '../published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

const { outside, description } = en.public.across.followUps

export const generateMetadata = () =>
  pageMetadata({ title: outside, description, path: '/follow-ups' })

export default async function FollowUps() {
  const groups = await listFollowUps(publicContext())
  const publisher = await readPublisher()
  const now = new Date()
  const assemblies = groups.flatMap(({ at }) => (typeof at === 'string' ? [] : [at]))
  const over = assemblies.filter((at) => stageOf(at, now) === 'concluded')
  return (
    <FollowUpsPage
      today={dayIn(now, 'UTC')}
      over={new Set(over.map(({ key }) => key))}
      groups={groups}
      publisher={publisher}
      address={`${env().APP_URL}/follow-ups`}
      words={en.public}
    />
  )
}
