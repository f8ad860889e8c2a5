import { RollUpView } from '@/components/matrix-compare/roll-up-view'
import { AssemblyPage } from '@/components/matrix-view/assembly-page'
import { addressOf } from '@/components/matrix-view/describe-filter'
import { ImpactFigure } from '@/components/matrix-view/impact-figure'
import { stageOf } from '@/lib/domain/assembly'
import { NO_FILTER, narrowed } from '@/lib/domain/filter/filter'
import { impactOf } from '@/lib/domain/impact'
import { levelFlow } from '@/lib/domain/level-flow'
import type { AssemblyEntry } from '@/lib/domain/publication'
import { rollUp } from '@/lib/domain/roll-up'
import { env } from '@/lib/env'
import { findLatest } from '@/lib/publication/find-latest'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { previewLink } from '../preview'
import { readAssembly, readComparison, readPublication, readPublisher } from '../published'

type Props = PageProps<'/[assembly]'>

export async function generateMetadata({ params }: Props) {
  const { assembly } = await readAssembly((await params).assembly)
  return pageMetadata({
    title: `${assembly.code}: ${assembly.name}`,
    description: en.public.masthead.meeting(assembly),
    path: `/${assembly.key}`,
    preview: await previewOfLatest(assembly.key),
  })
}

/** Before and after, where that is published, else the Issues Matrix. */
async function previewOfLatest(key: string) {
  for (const page of ['compare', 'issues'] as const) {
    const found = await readPublication(key, page === 'issues' ? page : 'outcomes', 'latest')
    if (found.state === 'published') return previewLink(page, found)
  }
  return undefined
}

async function publisherOf(key: string): Promise<string | null> {
  for (const kind of ['outcomes', 'issues'] as const) {
    const found = await readPublication(key, kind, 'latest')
    if (found.state === 'published') return found.matrix.head.publisher.name
  }
  return readPublisher()
}

/** What matters most, in the words of the latest outcomes, else of the latest issues. */
async function summedOf(key: string) {
  for (const kind of ['outcomes', 'issues'] as const) {
    const found = await readPublication(key, kind, 'latest')
    if (found.state !== 'published') continue
    const { mark, matrix } = found
    const { summary } = matrix.head
    if (summary !== null) return { mark, head: matrix.head, summary }
  }
  return null
}

async function RolledUp({ assembly }: { assembly: string }) {
  const found = await readComparison(assembly, 'latest')
  if (found.state !== 'published') return null
  const { head, rows } = found.comparison
  return (
    <RollUpView
      rollUp={rollUp(rows)}
      flow={levelFlow(rows)}
      total={rows.length}
      head={head}
      linkTo={(chosen) =>
        `${addressOf(`/${assembly}/compare`, narrowed(NO_FILTER, chosen))}#results`
      }
      followUpsAt={`/follow-ups?assembly=${assembly}`}
      words={en.public.compare}
    />
  )
}

async function Impacted({ entry }: { entry: AssemblyEntry }) {
  const latest = await findLatest(publicContext(), entry)
  if (latest === null) return null
  const { head, mark, rows } = latest
  const page = mark.kind === 'issues' ? 'issues' : 'compare'
  return (
    <ImpactFigure
      impact={impactOf(rows, head)}
      head={head}
      linkTo={({ organization, theme }) => {
        const filter = narrowed(NO_FILTER, { organization: [organization], theme: [theme] })
        return `${addressOf(`/${entry.assembly.key}/${page}`, filter)}#results`
      }}
      words={en.public.impact}
    />
  )
}

export default async function OneAssemblyPage({ params }: Props) {
  const { assembly: key } = await params
  const { assembly, publications } = await readAssembly(key)
  const stage = stageOf(assembly, new Date())
  return (
    <AssemblyPage
      assembly={assembly}
      stage={{ key: stage, word: en.vocabulary.stage[stage] }}
      publications={publications}
      publisher={await publisherOf(key)}
      summed={await summedOf(key)}
      address={`${env().APP_URL}/${key}`}
      kinds={en.vocabulary.publicationKind}
      words={en.public}
    >
      <RolledUp assembly={key} />
      <Impacted entry={{ assembly, publications }} />
    </AssemblyPage>
  )
}
