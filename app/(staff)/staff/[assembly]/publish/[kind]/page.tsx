import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { queryOf, type Search } from '@/app/(public)/address'
import { describeFilter } from '@/components/matrix-view/describe-filter'
import { MatrixPage } from '@/components/matrix-view/matrix-page'
import frame from '@/components/matrix-view/site-frame.module.css'
import { requireStaff } from '@/lib/auth/require-staff'
import { asFilterRows, filterMatrix } from '@/lib/domain/filter/apply-filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import { searchHits } from '@/lib/domain/filter/search-hits'
import type { PublishedMatrix } from '@/lib/domain/snapshot'
import { publicationKindSchema } from '@/lib/domain/vocabulary'
import { env } from '@/lib/env'
import { type Gate, getGate } from '@/lib/matrix/get-gate'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'

type Props = PageProps<'/staff/[assembly]/publish/[kind]'>

export const metadata: Metadata = { title: en.gate.preview.title, robots: { index: false } }

/** The candidate under the number that it would get, which nothing has given it yet. */
function asPublished({ candidate, publications, kind }: Gate): PublishedMatrix | null {
  if (candidate === null) return null
  const numbers = publications.filter((one) => one.kind === kind).map((one) => one.number)
  const number = Math.max(0, ...numbers) + 1
  const { head, rows, contentHash, createdAt } = candidate
  const marks = { withdrawn: null, correctedBy: null, latest: number }
  return { head, rows, contentHash, publishedAt: createdAt, number, ...marks }
}

function show(matrix: PublishedMatrix, search: Search, action: string) {
  const { head } = matrix
  const parsed = parseFilter(queryOf(search), { kind: head.kind, head, place: 'page' })
  const rows = filterMatrix(matrix, parsed.filter)
  const address = `${env().APP_URL}/${head.assembly.key}/${head.kind}/${matrix.number}`
  return (
    <MatrixPage
      beside={{ since: null, until: null }}
      matrix={matrix}
      results={{
        ...{ rows, sort: parsed.filter.sort, columns: parsed.filter.columns },
        hits: searchHits(parsed.filter.q, head),
      }}
      filter={describeFilter(
        { kind: head.kind, head, parsed, action, shown: rows.length, rows: asFilterRows(matrix) },
        en.public.matrix,
      )}
      downloads={[]}
      links={{ issue: () => null, row: (slug) => `${address}#${slug}`, sort: null }}
      address={address}
      instead={{ sentence: en.gate.preview.notice, link: undefined }}
      words={en.public}
    />
  )
}

export default async function CandidatePage({ params, searchParams }: Props) {
  const { assembly, kind: named } = await params
  const kind = publicationKindSchema.safeParse(named).data ?? notFound()
  const action = `/staff/${assembly}/publish/${kind}`
  const staff = await requireStaff(action)
  const gate = await forPage(() => getGate(staff, { assembly, kind }))
  const matrix = asPublished(gate)
  if (matrix === null) notFound()
  return <div className={frame.main}>{show(matrix, await searchParams, action)}</div>
}
