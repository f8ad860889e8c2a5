import { SearchForm } from '@/components/across/search-form'
import { AssemblyList } from '@/components/matrix-view/assembly-list'
import { Masthead } from '@/components/matrix-view/masthead'
import { PrintHead } from '@/components/matrix-view/print-head'
import { newestOf } from '@/lib/domain/publication'
import { env } from '@/lib/env'
import { pageMetadata } from '@/lib/web/page-metadata'
import { en } from '@/lib/words/en'
import { previewOfMark } from './preview'
import { readAssemblies, readPublisher } from './published'
import { WithDisclaimer } from './with-disclaimer'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

const words = en.public

/** A link to the site shows what was published last. */
export async function generateMetadata() {
  const newest = newestOf(await readAssemblies())
  return pageMetadata({
    title: words.home.heading,
    description: words.site.about,
    path: '/',
    preview: newest === null ? undefined : await previewOfMark(newest.assembly.key, newest.mark),
  })
}

export default async function HomePage() {
  const entries = await readAssemblies()
  const publisher = await readPublisher()
  return (
    <WithDisclaimer>
      <PrintHead left={words.home.heading} right={`${env().APP_URL}/`} />
      <Masthead
        kicker={null}
        title={words.home.title}
        dated={null}
        lines={[
          <span key="lead">
            {words.home.ituLead} <a href="/glossary#itu">{words.masthead.itu}</a>. {words.home.lead}
          </span>,
          publisher === null ? words.masthead.nobody : words.masthead.publisher(publisher),
        ]}
        label={words.masthead.label}
      />
      <SearchForm q="" words={words.search} />
      {entries.length === 0 ? (
        <p>{words.home.empty}</p>
      ) : (
        <AssemblyList entries={entries} kinds={en.vocabulary.publicationKind} words={words} />
      )}
    </WithDisclaimer>
  )
}
