import { listAudit } from '@/lib/account/list-audit'
import { findStaff } from '@/lib/auth/find-staff'
import type { AuditListed } from '@/lib/domain/audit'
import { readAuditFilter } from '@/lib/domain/audit-filter'
import { csvStream } from '@/lib/formats/csv'
import { failedFile } from '@/lib/web/files/failed-file'

/** Entries that one file holds: the newest that the filter leaves; a day at a time gives all. */
const MOST = 10_000
const HEADER = ['id', 'at', 'kind', 'by', 'by_email', 'subject', 'assembly', 'network', 'detail']
const PERSONAL = { 'Cache-Control': 'private, no-store' }

const lineOf = ({
  id,
  at,
  kind,
  actor,
  subject,
  assemblyKey,
  network,
  detail,
}: AuditListed<Date>) => [
  id,
  at.toISOString(),
  kind,
  actor?.name ?? '',
  actor?.email ?? '',
  subject ?? '',
  assemblyKey ?? '',
  network ?? '',
  JSON.stringify(detail),
]

async function answer(request: Request): Promise<Response> {
  const { pathname, search, searchParams } = new URL(request.url)
  const staff = await findStaff(request)
  if (staff === null) {
    const Location = `/sign-in?next=${encodeURIComponent(pathname + search)}`
    return new Response(null, { status: 303, headers: { Location, ...PERSONAL } })
  }
  const { filter } = readAuditFilter(searchParams)
  const { entries } = await listAudit(staff, filter, MOST)
  // Names and subjects are what people typed, and spreadsheets open this file.
  const body = csvStream([HEADER, ...entries.map(lineOf)], { for: 'excel', separator: ',' })
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="audit.csv"',
      ...PERSONAL,
    },
  })
}

/** The audit as a file, with the filter of its page. */
export async function GET(request: Request): Promise<Response> {
  try {
    return await answer(request)
  } catch (error) {
    return failedFile(error)
  }
}
export { GET as HEAD }
