import { AssemblyList } from '@/components/matrix-view/assembly-list'
import { Masthead } from '@/components/matrix-view/masthead'
import { latestOf } from '@/lib/domain/publication'
import { listAssemblies } from '@/lib/publication/list-assemblies'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { readPublication } from './published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

const words = en.public

export const generateMetadata = () =>
  pageMetadata({ title: words.home.title, description: words.site.about, path: '/' })

type Entries = Awaited<ReturnType<typeof listAssemblies>>

/** Whoever published last speaks for the whole site. */
async function readPublisher(entries: Entries): Promise<string | null> {
  for (const { assembly, publications } of entries) {
    const latest = latestOf(publications, 'outcomes') ?? latestOf(publications, 'issues')
    if (latest === null) continue
    const found = await readPublication(assembly.key, latest.kind, latest.number)
    if (found.state === 'published') return found.matrix.head.publisher.name
  }
  return null
}

export default async function HomePage() {
  const entries = await listAssemblies(publicContext())
  const publisher = await readPublisher(entries)
  return (
    <>
      <Masthead
        kicker={null}
        title={words.home.title}
        dated={null}
        lines={[
          words.home.lead,
          publisher === null ? words.masthead.nobody : words.masthead.publisher(publisher),
        ]}
        label={words.masthead.label}
      />
      {entries.length === 0 ? (
        <p>{words.home.empty}</p>
      ) : (
        <AssemblyList entries={entries} kinds={en.vocabulary.publicationKind} words={words} />
      )}
    </>
  )
}
