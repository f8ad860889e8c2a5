import { SearchForm } from '@/components/across/search-form'
import { AssemblyList } from '@/components/matrix-view/assembly-list'
import { Masthead } from '@/components/matrix-view/masthead'
import { findPublisher } from '@/lib/publication/find-publisher'
import { listAssemblies } from '@/lib/publication/list-assemblies'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

const words = en.public

export const generateMetadata = () =>
  pageMetadata({ title: words.home.heading, description: words.site.about, path: '/' })

export default async function HomePage() {
  const entries = await listAssemblies(publicContext())
  const publisher = await findPublisher(publicContext())
  return (
    <>
      <Masthead
        kicker={null}
        title={words.home.title}
        dated={null}
        lines={[
          words.home.lead,
          publisher === null
            ? words.masthead.nobody
            : words.masthead.publisher(publisher.publisher),
        ]}
        label={words.masthead.label}
      />
      <SearchForm q="" words={words.search} />
      {entries.length === 0 ? (
        <p>{words.home.empty}</p>
      ) : (
        <AssemblyList entries={entries} kinds={en.vocabulary.publicationKind} words={words} />
      )}
    </>
  )
}
