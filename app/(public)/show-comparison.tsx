import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { headedAsCompared, namedAsCompared } from '@/components/matrix-compare/compare-names'
import { ComparePage } from '@/components/matrix-compare/compare-page'
import { Cite } from '@/components/matrix-view/cite'
import { addressOf, describeFilter } from '@/components/matrix-view/describe-filter'
import { JsonData } from '@/components/matrix-view/json-data'
import { RemovedNotice } from '@/components/matrix-view/removed-notice'
import type { Comparison } from '@/lib/domain/comparison'
import { applyFilter } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER, narrowed, narrows, withChosen } from '@/lib/domain/filter/filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import { searchHits } from '@/lib/domain/filter/search-hits'
import { levelFlow } from '@/lib/domain/level-flow'
import type { PublicationMark } from '@/lib/domain/publication'
import { rollUp } from '@/lib/domain/roll-up'
import { env } from '@/lib/env'
import { holdBack } from '@/lib/web/held-back'
import { pageMetadata } from '@/lib/web/page-metadata'
import { en } from '@/lib/words/en'
import { canonicalPath, queryOf, type Search } from './address'
import { citedComparison } from './cited'
import { describedAs } from './described'
import { comparisonDownloads } from './downloads'
import { goneMetadata } from './gone'
import { comparisonPreview } from './preview'
import { readAssembly, readComparison, readPublication } from './published'
import { showMatrix } from './show-matrix'
import { weighed } from './weighed'

type Wanted = { assembly: string; number: number | 'latest'; search: Search }

const CHANGED = ['lowered', 'raised', 'new', 'dropped']

function filtered({ head, rows }: Comparison, search: Search) {
  const parsed = parseFilter(queryOf(search), { kind: 'compare', head, place: 'page' })
  return { parsed, rows: applyFilter(rows, head, parsed.filter) }
}

/** Where the last outcomes publication was withdrawn or removed: that it was, and its address. */
function goneInstead(assembly: string, { number, removed }: PublicationMark) {
  const { compare, publication } = en.public
  const name = publication.number(en.vocabulary.publicationKind.outcomes, number)
  return {
    sentence: () => compare.gone(removed === null ? 'withdrawn' : 'removed'),
    link: { href: `/${assembly}/outcomes/${number}`, name },
  }
}

/** Before there is an outcomes publication: a sentence and the Issues Matrix. */
async function showIssuesInstead({ assembly, search }: Wanted) {
  const issues = await readPublication(assembly, 'issues', 'latest')
  if (issues.state !== 'published') notFound()
  const gone = issues.publications.filter(({ kind }) => kind === 'outcomes')
  const last = gone.toSorted((a, b) => b.number - a.number)[0]
  const instead = {
    ...{ action: `/${assembly}/compare`, sentence: en.public.compare.notYet },
    ...(last && goneInstead(assembly, last)),
  }
  return showMatrix({ assembly, kind: 'issues', number: 'latest', search, instead })
}

/** An outcomes publication side by side with its baseline. */
export async function showComparison(wanted: Wanted) {
  const { assembly, number, search } = wanted
  const found = await readComparison(assembly, number)
  if (found.state === 'not-found') {
    return number === 'latest' ? showIssuesInstead(wanted) : notFound()
  }
  if (found.state === 'removed') {
    return <RemovedNotice {...found} words={en} />
  }
  const { outcomes, baseline, comparison } = found
  const { head } = comparison
  const { parsed, rows } = filtered(comparison, search)
  const { filter } = parsed
  const base = `/${assembly}/compare`
  const action = number === 'latest' ? base : `${base}/${number}`
  const address = `${env().APP_URL}${base}/${outcomes.number}`
  const { change } = filter.chosen
  const changedOnly =
    change.length === CHANGED.length && CHANGED.every((key) => change.includes(key))
  const toggled = withChosen(filter, 'change', changedOnly ? [] : CHANGED)
  return (
    <ComparePage
      outcomes={outcomes}
      baseline={baseline}
      head={head}
      results={{
        ...{ rows, sort: filter.sort, columns: filter.columns },
        hits: searchHits(filter.q, head),
      }}
      rollUp={rollUp(rows)}
      flow={levelFlow(rows)}
      filter={weighed(
        describeFilter(
          {
            ...{ kind: 'compare', parsed, action, shown: rows.length, rows: comparison.rows },
            head: headedAsCompared(head, en.public),
          },
          namedAsCompared(en.public),
        ),
        { page: 'compare', head, rows: rows.map(({ row }) => row), filter },
      )}
      linkTo={(chosen) => `${addressOf(action, narrowed(filter, chosen))}#results`}
      toggle={{ href: `${addressOf(action, toggled)}#results`, changedOnly }}
      downloads={comparisonDownloads(comparison, outcomes.number, {
        filter,
        isPinned: number !== 'latest',
      })}
      links={{
        issue: (slug) => `/${assembly}/${slug}`,
        row: (slug) => `${address}#${slug}`,
        sort: (sort) => `${addressOf(action, { ...filter, sort })}#results`,
      }}
      holdBack={holdBack}
      address={address}
      words={en.public}
    >
      <Cite
        cited={citedComparison({ head, mark: found.mark }, baseline, address)}
        words={en.public}
      />
      {!narrows(filter) && (
        <JsonData
          json={describedAs({
            ...{ head, name: en.public.compare.title(head.assembly.code), page: 'compare' },
            ...{ mark: found.mark, baseline },
            downloads: comparisonDownloads(comparison, outcomes.number, {
              ...{ filter: NO_FILTER, isPinned: true },
            }),
          })}
        />
      )}
    </ComparePage>
  )
}

/** The title begins with what the filter left; an older number is kept out of search engines. */
export async function comparisonMetadata(wanted: Wanted): Promise<Metadata> {
  const found = await readComparison(wanted.assembly, wanted.number)
  if (found.state === 'removed') return goneMetadata(found)
  if (found.state === 'not-found') {
    const { assembly } = await readAssembly(wanted.assembly)
    return { title: en.public.compare.title(assembly.code), robots: { index: false } }
  }
  const { comparison, outcomes } = found
  const { parsed, rows } = filtered(comparison, wanted.search)
  const title = en.public.compare.title(comparison.head.assembly.code)
  const count = en.public.matrix.countOf(rows.length, comparison.rows.length)
  const isLatest = outcomes.number === outcomes.latest
  return pageMetadata({
    title: narrows(parsed.filter) ? `${count} · ${title}` : title,
    description: outcomes.head.summary ?? en.public.site.about,
    path: canonicalPath(
      { assembly: wanted.assembly, kind: 'compare' },
      isLatest ? null : outcomes.number,
    ),
    listed: isLatest && outcomes.withdrawn === null,
    preview: await comparisonPreview(wanted.assembly, outcomes.number),
  })
}
