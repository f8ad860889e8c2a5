import { cache } from 'react'
import { codesChosen } from '@/components/across/follow-ups-choice'
import { FollowUpsPage } from '@/components/across/follow-ups-page'
import { readAssemblies } from '@/lib/domain/across/read-assemblies'
import { dayIn, stageOf } from '@/lib/domain/assembly'
import { sayUnknown } from '@/lib/domain/filter/as-shown'
import { env } from '@/lib/env'
import { listAssemblies } from '@/lib/publication/list-assemblies'
import { listFollowUps } from '@/lib/publication/list-follow-ups'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { queryOf, type Search } from '../address'
import { readPublisher } from '../published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

type Props = PageProps<'/follow-ups'>

const words = en.public.across.followUps

const readAll = cache(async () => ({
  assemblies: (await listAssemblies(publicContext())).map(({ assembly }) => assembly),
  all: await listFollowUps(publicContext()),
}))

/** What remains of the assemblies that the query names, of all where it names none. */
async function readChosen(search: Search) {
  const { assemblies, all } = await readAll()
  const known = assemblies.map(({ key }) => key)
  const { keys, unknown } = readAssemblies(queryOf(search), known)
  const isShown = (key: string) => keys.length === 0 || keys.includes(key)
  const items = all.flatMap((group) => group.items)
  const groups = all
    .map(({ at, items }) => ({ at, items: items.filter((item) => isShown(item.assembly.key)) }))
    .filter((group) => group.items.length > 0)
  const counted = assemblies.map(({ key, code }) => ({
    ...{ key, code, isChosen: keys.includes(key) },
    count: items.filter(({ assembly }) => assembly.key === key).length,
  }))
  return {
    keys,
    groups,
    choice: {
      assemblies: counted.filter(({ count, isChosen }) => count > 0 || isChosen),
      total: items.length,
      isByDate: all[0]?.at === 'dated',
      notices: [
        ...sayUnknown(unknown.values, words.unknownAssembly),
        ...sayUnknown(unknown.names, words.unknownName),
      ],
    },
  }
}

export async function generateMetadata({ searchParams }: Props) {
  const { groups, choice } = await readChosen(await searchParams)
  const codes = codesChosen(choice)
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0)
  const { outside, description } = words
  const title =
    codes.length === 0 ? outside : words.counted(words.countOf(shown, choice.total, codes), outside)
  return pageMetadata({ title, description, path: '/follow-ups' })
}

export default async function FollowUps({ searchParams }: Props) {
  const { keys, groups, choice } = await readChosen(await searchParams)
  const publisher = await readPublisher()
  const now = new Date()
  const assemblies = groups.flatMap(({ at }) => (typeof at === 'string' ? [] : [at]))
  const over = assemblies.filter((at) => stageOf(at, now) === 'concluded')
  const query = keys.length === 0 ? '' : `?assembly=${keys.join(',')}`
  return (
    <FollowUpsPage
      today={dayIn(now, 'UTC')}
      over={new Set(over.map(({ key }) => key))}
      groups={groups}
      choice={choice}
      publisher={publisher}
      address={`${env().APP_URL}/follow-ups${query}`}
      words={en.public}
    />
  )
}
