import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Cite } from '@/components/matrix-view/cite'
import { addressOf, describeFilter } from '@/components/matrix-view/describe-filter'
import { JsonData } from '@/components/matrix-view/json-data'
import { MatrixPage } from '@/components/matrix-view/matrix-page'
import { RemovedNotice } from '@/components/matrix-view/removed-notice'
import { asFilterRows, filterMatrix } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER, narrows } from '@/lib/domain/filter/filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import { searchHits } from '@/lib/domain/filter/search-hits'
import { latestOf, markOf } from '@/lib/domain/publication'
import { countMeanings } from '@/lib/domain/publication-changes'
import { pairQuery } from '@/lib/domain/publication-pair'
import type { PublishedMatrix } from '@/lib/domain/snapshot'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { env } from '@/lib/env'
import { findChangesBefore } from '@/lib/publication/find-changes'
import type { FoundPublication } from '@/lib/publication/find-publication'
import { holdBack } from '@/lib/web/held-back'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { canonicalPath, queryOf, type Search } from './address'
import { citedMatrix } from './cited'
import { describedAs } from './described'
import { matrixDownloads } from './downloads'
import { goneMetadata } from './gone'
import { previewLink } from './preview'
import { readPublication } from './published'
import { weighed } from './weighed'

export type Wanted = {
  assembly: string
  kind: PublicationKind
  number: number | 'latest'
  search: Search
  /** the address it is shown at, where that is another page's; and why, in a sentence */
  instead?: {
    action: string
    sentence: (noun: string) => string
    /** the publication that the sentence begins with, where it does */
    link?: { href: string; name: string }
  }
}

function filtered(matrix: PublishedMatrix, search: Search) {
  const { head } = matrix
  const parsed = parseFilter(queryOf(search), { kind: head.kind, head, place: 'page' })
  return { parsed, rows: filterMatrix(matrix, parsed.filter) }
}

type Published = Extract<FoundPublication, { state: 'published' }>

/** What changed since the number before; null of the first. */
async function readSince({ assembly, publications, mark }: Published) {
  const found = await findChangesBefore(publicContext(), { assembly, publications }, mark)
  if (found === null) return null
  const { from, to, changes } = found
  const kind = en.vocabulary.publicationKind[from.mark.kind]
  return {
    sentence: en.public.changes.since(
      en.public.publication.number(kind, from.mark.number),
      countMeanings(changes.rows),
    ),
    href: `/${assembly.key}/changes?${pairQuery(from.mark, to.mark)}`,
  }
}

/** Where it is told what changed from an older number to the latest; null of the latest. */
function untilLatest({ assembly, publications, mark }: Published) {
  const latest = latestOf(publications, mark.kind)
  if (latest === null || latest.number <= mark.number) return null
  const kind = en.vocabulary.publicationKind[mark.kind]
  const { number } = en.public.publication
  return {
    name: en.public.changes.until(number(kind, mark.number), number(kind, latest.number)),
    href: `/${assembly.key}/changes?${pairQuery(mark, latest)}`,
  }
}

function describedMatrix({ matrix, mark, publications }: Published): string {
  const { head } = matrix
  const baseline = head.baseline && { kind: 'issues' as const, number: head.baseline.number }
  return describedAs({
    ...{ head, name: head.title, page: head.kind, mark },
    baseline: baseline && markOf(publications, baseline),
    downloads: matrixDownloads(matrix, { filter: NO_FILTER, isPinned: true }),
  })
}

/** A publication of a kind on its page, or what is to be said in its place. */
export async function showMatrix({ assembly, kind, number, search, instead }: Wanted) {
  const found = await readPublication(assembly, kind, number)
  if (found.state === 'not-found') notFound()
  if (found.state === 'removed') {
    return <RemovedNotice {...found} words={en} />
  }
  const { matrix } = found
  const { head } = matrix
  const { parsed, rows } = filtered(matrix, search)
  const base = `/${assembly}/${kind}`
  const action = instead?.action ?? (number === 'latest' ? base : `${base}/${number}`)
  const address = `${env().APP_URL}${base}/${matrix.number}`
  return (
    <MatrixPage
      matrix={matrix}
      results={{
        ...{ rows, sort: parsed.filter.sort, columns: parsed.filter.columns },
        hits: searchHits(parsed.filter.q, head),
      }}
      filter={weighed(
        describeFilter(
          {
            ...{ kind, head, parsed, action, shown: rows.length },
            rows: asFilterRows(matrix),
          },
          en.public.matrix,
        ),
        { page: 'matrix', head, rows, filter: parsed.filter },
      )}
      downloads={matrixDownloads(matrix, {
        filter: parsed.filter,
        isPinned: number !== 'latest',
      })}
      links={{
        issue: (slug) => `/${assembly}/${slug}`,
        row: (slug) => `${address}#${slug}`,
        sort: (sort) => `${addressOf(action, { ...parsed.filter, sort })}#results`,
      }}
      holdBack={holdBack}
      address={address}
      beside={{ since: await readSince(found), until: untilLatest(found) }}
      instead={instead && { link: instead.link, sentence: instead.sentence(head.assembly.noun) }}
      words={en.public}
    >
      <Cite cited={citedMatrix({ head, mark: found.mark }, address)} words={en.public} />
      {!narrows(parsed.filter) && <JsonData json={describedMatrix(found)} />}
    </MatrixPage>
  )
}

/** The title begins with what the filter left; an older number is kept out of search engines. */
export async function matrixMetadata(wanted: Wanted): Promise<Metadata> {
  const found = await readPublication(wanted.assembly, wanted.kind, wanted.number)
  if (found.state !== 'published') return goneMetadata(found)
  const { matrix } = found
  const { parsed, rows } = filtered(matrix, wanted.search)
  const count = en.public.matrix.countOf(rows.length, matrix.rows.length)
  const isLatest = matrix.number === matrix.latest
  const { title, summary } = matrix.head
  return pageMetadata({
    title: narrows(parsed.filter) ? `${count} · ${title}` : title,
    description: summary ?? en.public.site.about,
    path: canonicalPath(wanted, isLatest ? null : matrix.number),
    listed: isLatest && matrix.withdrawn === null && wanted.instead === undefined,
    preview: await previewLink(matrix.head.kind, found),
  })
}
