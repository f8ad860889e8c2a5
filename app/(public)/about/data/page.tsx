import type { Metadata } from 'next'
import { DataPage } from '@/components/matrix-view/data-page'
import { FACETS } from '@/lib/domain/filter/filter'
import { sortColumnsOf } from '@/lib/domain/filter/parse-filter'
import { isStanding } from '@/lib/domain/publication'
import * as vocabulary from '@/lib/domain/vocabulary'
import { env } from '@/lib/env'
import { describedFiles, describedLists } from '@/lib/formats/described-files'
import { listAssemblies } from '@/lib/publication/list-assemblies'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { readPublisher } from '../../published'

const { data } = en.public

export const generateMetadata = async (): Promise<Metadata> =>
  pageMetadata({ title: data.title, description: data.lead, path: '/about/data' })

const HEADINGS: Readonly<Record<string, string>> = { ...en.files.headings, ...en.columns }

const VOCABULARIES: [column: string, keys: readonly string[]][] = [
  ['concern', vocabulary.LEVELS],
  ['residual_concern', vocabulary.LEVELS],
  ['change', vocabulary.CHANGES],
  ['result', vocabulary.RESULTS],
  ['concern_status', vocabulary.CONCERN_STATUSES],
  ['tag', vocabulary.TAGS],
  ['fate', vocabulary.FATES],
  ['state (follow-ups)', vocabulary.FOLLOW_UP_STATES],
  ['state (progress)', vocabulary.STEP_STATES],
  ['kind (sources)', vocabulary.SOURCE_KINDS],
  ['access (sources)', vocabulary.ACCESSES],
]

const SORTS = [
  [['issues'], sortColumnsOf('issues')],
  [['outcomes', 'follow-ups'], sortColumnsOf('outcomes')],
  [['compare'], sortColumnsOf('compare')],
] as const

/** The newest assembly of which something can be taken away. */
async function readExample() {
  const entries = await listAssemblies(publicContext())
  const published = entries.find(({ publications }) => publications.some(isStanding))
  return published?.assembly ?? null
}

/** What a script may rely on. */
export default async function AboutData() {
  const publisher = await readPublisher()
  return (
    <DataPage
      site={env().APP_URL}
      example={await readExample()}
      publisher={publisher}
      files={describedFiles.map(({ file, columns }) => ({
        file,
        columns: columns.map((key) => ({ key, heading: HEADINGS[key] ?? key })),
      }))}
      lists={describedLists}
      vocabularies={VOCABULARIES}
      filters={FACETS}
      sorts={SORTS}
      words={en.public}
    />
  )
}
