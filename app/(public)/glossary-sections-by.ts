import { type GlossarySection, glossarySections } from '@/components/glossary/glossary-sections'
import type { NamedEntry } from '@/lib/domain/across/find-entries'
import { LEVELS_DOWN } from '@/lib/domain/level-entries'
import type { LatestMatrix } from '@/lib/publication/find-latest'
import { en } from '@/lib/words/en'

const words = en.public.glossary

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

/**
 * All of the glossary, its levels as a publication defines them.
 * @param latest the newest; undefined where nothing stands
 */
export const sectionsBy = (latest: LatestMatrix | undefined): GlossarySection[] =>
  glossarySections({ words: en, ...levelsIn(latest) })

/**
 * The words that the glossary explains, as a search finds them: by what they are called.
 * @param latest likewise
 */
export const termsBy = (latest: LatestMatrix | undefined): NamedEntry[] =>
  sectionsBy(latest).flatMap(({ terms }) =>
    terms.map(({ anchor, term, key }) => ({
      ...({ list: 'glossary', key: anchor, path: `/glossary#${anchor}`, name: term } as const),
      ...{ fullName: null, aliases: key === null ? [] : [key] },
    })),
  )
