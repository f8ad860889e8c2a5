import type { Metadata } from 'next'
import { queryOf, type Search } from '@/app/(public)/address'
import { AuditPage } from '@/components/people/audit-page'
import { listAudit } from '@/lib/account/list-audit'
import { listPeople } from '@/lib/account/list-people'
import { requireStaff } from '@/lib/auth/require-staff'
import { type AuditFilter, readAuditFilter } from '@/lib/domain/audit-filter'
import { listMatrices } from '@/lib/matrix/list-matrices'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'
import { longDate } from '@/lib/words/en/dates'

const words = en.people.audit
const PATH = '/staff/users/audit'

export const metadata: Metadata = { title: words.title }

type Props = { searchParams: Promise<Search> }

function withQuery(path: string, filter: AuditFilter): string {
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  return query.size === 0 ? path : `${path}?${query}`
}

export default async function AuditEntriesPage({ searchParams }: Props) {
  const query = queryOf(await searchParams)
  const staff = await requireStaff(query.size === 0 ? PATH : `${PATH}?${query}`)
  const { filter, unknown } = readAuditFilter(query)
  const page = await forPage(() => listAudit(staff, filter))
  const people = await listPeople({ ...staff, now: new Date() })
  const matrices = await listMatrices(staff)
  const { before, ...chosen } = filter
  return (
    <AuditPage
      entries={page.entries.map((entry) => ({ ...entry, at: longDate(entry.at.toISOString()) }))}
      older={page.before === null ? null : withQuery(PATH, { ...chosen, before: page.before })}
      newest={before === undefined ? null : withQuery(PATH, chosen)}
      csv={withQuery(`${PATH}.csv`, chosen)}
      filter={filter}
      unknown={unknown}
      people={people.map(({ id, name, email }) => ({ id, name, email }))}
      assemblies={matrices.map(({ assembly: { key, code } }) => ({ key, code }))}
      words={words}
    />
  )
}
