import { GlossaryPage } from '@/components/glossary/glossary-page'
import { glossarySections } from '@/components/glossary/glossary-sections'
import { LEVELS_DOWN } from '@/lib/domain/level-entries'
import { env } from '@/lib/env'
import type { LatestMatrix } from '@/lib/publication/find-latest'
import { listLatest } from '@/lib/publication/list-latest'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { readPublisher } from '../published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

const words = en.public.glossary

export const generateMetadata = () =>
  pageMetadata({ title: words.outside, description: words.description, path: '/glossary' })

/** As the newest publication defines them, else as they come. */
function levelsIn(latest: LatestMatrix | undefined) {
  if (latest === undefined) {
    const { level, definition } = en.vocabulary
    const levels = LEVELS_DOWN.map((key) => ({
      ...{ key, word: level[key], definition: definition[key] },
    }))
    return { levels, levelsOf: null }
  }
  const { head, mark, assembly } = latest
  const kind = en.vocabulary.publicationKind[mark.kind]
  const publication = `${assembly.code}, ${en.public.publication.number(kind, mark.number)}`
  return { levels: head.levels, levelsOf: words.levelsOf(head.publisher.name, publication) }
}

export default async function Glossary() {
  const [latest] = await listLatest(publicContext())
  const publisher = await readPublisher()
  return (
    <GlossaryPage
      sections={glossarySections({ words: en, ...levelsIn(latest) })}
      publisher={publisher}
      address={`${env().APP_URL}/glossary`}
      words={en.public}
    />
  )
}
