import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { addressOf, describeFilter } from '@/components/matrix-view/describe-filter'
import { nameOfPublication } from '@/components/matrix-view/holding'
import { RemovedNotice } from '@/components/matrix-view/removed-notice'
import { ProposalsPage } from '@/components/proposal-groups/proposals-page'
import { asFilterRows, chosenProposals, filterMatrix } from '@/lib/domain/filter/apply-filter'
import { asShown } from '@/lib/domain/filter/as-shown'
import { narrows } from '@/lib/domain/filter/filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import { searchHits } from '@/lib/domain/filter/search-hits'
import { groupProposals } from '@/lib/domain/proposal-groups'
import { publicationNamed } from '@/lib/domain/publication'
import type { PublishedMatrix } from '@/lib/domain/snapshot'
import { env } from '@/lib/env'
import type { FoundPublication } from '@/lib/publication/find-publication'
import { pageMetadata } from '@/lib/web/page-metadata'
import { en } from '@/lib/words/en'
import { queryOf, type Search } from './address'
import { proposalsDownload } from './downloads'
import { goneMetadata } from './gone'
import { previewOfMark } from './preview'
import { readProposals } from './published'

type Wanted = { assembly: string; search: Search }
/** `isPinned`: the address names it; `unknown`: what the address names that there is not. */
type Read = { found: FoundPublication; isPinned: boolean; unknown: string | null }

const OWN = 'publication'
const words = en.public.proposalGroups

/** What the query asks of the page beside its filter, and the rest of it. */
function splitQuery(search: Search) {
  const query = [...queryOf(search)]
  const isOwn = ([name]: [string, string]) => name.toLowerCase() === OWN
  const asked = query.filter(isOwn).map(([, value]) => value.trim().toLowerCase())
  return {
    asked: asked.find((value) => value !== '') ?? null,
    filterParams: new URLSearchParams(query.filter((pair) => !isOwn(pair))),
  }
}

async function read({ assembly, search }: Wanted): Promise<Read> {
  const { asked } = splitQuery(search)
  if (asked === null) {
    return { found: await readProposals(assembly, null), isPinned: false, unknown: null }
  }
  if (publicationNamed(asked) !== null) {
    const found = await readProposals(assembly, asked)
    if (found.state !== 'not-found') return { found, isPinned: true, unknown: null }
  }
  const latest = await readProposals(assembly, null)
  return { found: latest, isPinned: false, unknown: asShown(asked) }
}

function filtered(matrix: PublishedMatrix, search: Search) {
  const { head } = matrix
  // Its columns are the groups, which nobody chooses: as a file, it takes no choice of columns.
  const where = { kind: head.kind, head, place: 'file' } as const
  const parsed = parseFilter(splitQuery(search).filterParams, where)
  const rows = matrix.rows.filter(({ cells }) => cells.proposals.length > 0)
  return { parsed, rows, shown: filterMatrix({ head, rows }, parsed.filter) }
}

/** The proposals of one publication, issues down and groups across, or what is said in their place. */
export async function showProposals({ assembly, search }: Wanted) {
  const { found, isPinned, unknown } = await read({ assembly, search })
  if (found.state === 'not-found') notFound()
  if (found.state === 'removed') return <RemovedNotice {...found} words={en} />
  const { matrix, publications } = found
  const { head, number } = matrix
  const { parsed, rows, shown } = filtered(matrix, search)
  const { filter } = parsed
  const base = `/${assembly}/proposals`
  const action = isPinned ? `${base}?${OWN}=${head.kind}/${number}` : base
  const model = describeFilter(
    {
      ...{ kind: head.kind, head, parsed, action, shown: shown.length },
      ...{ rows: asFilterRows({ head, rows }), choosesColumns: false },
      of: nameOfPublication({ mark: found.mark, head }, en.public),
    },
    en.public.matrix,
  )
  const notices = [...(unknown === null ? [] : [words.noSuch(unknown)]), ...model.notices]
  return (
    <ProposalsPage
      matrix={matrix}
      publications={publications}
      grouped={groupProposals(
        shown.map((row) => ({ row, proposals: chosenProposals(row, filter) })),
        head,
      )}
      leftOut={matrix.rows.length - rows.length}
      sort={filter.sort}
      hits={searchHits(filter.q, head)}
      filter={{ ...model, notices }}
      download={proposalsDownload(matrix, filter)}
      links={{
        issue: (slug) => `/${assembly}/${slug}`,
        row: (slug) => `${env().APP_URL}/${assembly}/${head.kind}/${number}#${slug}`,
        sort: (sort) => `${addressOf(action, { ...filter, sort })}#results`,
      }}
      address={`${env().APP_URL}${base}?${OWN}=${head.kind}/${number}`}
      words={en.public}
    />
  )
}

/** The title begins with what the filter left; search engines keep the latest alone. */
export async function proposalsMetadata(wanted: Wanted): Promise<Metadata> {
  const { found, isPinned } = await read(wanted)
  if (found.state !== 'published') return goneMetadata(found)
  const { matrix, assembly, mark } = found
  const { parsed, rows, shown } = filtered(matrix, wanted.search)
  const name = nameOfPublication({ mark, head: matrix.head }, en.public)
  const title = isPinned ? `${words.title(assembly.code)}: ${name}` : words.title(assembly.code)
  const count = en.public.matrix.countOf(shown.length, rows.length)
  return pageMetadata({
    title: narrows(parsed.filter) ? `${count} · ${title}` : title,
    description: words.description(assembly.code, assembly.noun),
    path: `/${assembly.key}/proposals`,
    listed: !isPinned,
    preview: await previewOfMark(assembly.key, mark),
  })
}
