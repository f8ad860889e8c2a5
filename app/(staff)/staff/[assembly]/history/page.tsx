import type { Metadata } from 'next'
import type { HistoryFilter } from '@/components/matrix-history/history-filter'
import { HistoryPage } from '@/components/matrix-history/history-page'
import { fill } from '@/components/ui/fill'
import { requireStaff } from '@/lib/auth/require-staff'
import { AppError } from '@/lib/domain/app-error'
import { columnsOf } from '@/lib/domain/columns'
import { listHistory } from '@/lib/matrix/list-history'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'

type Props = PageProps<'/staff/[assembly]/history'>
type Staff = Awaited<ReturnType<typeof requireStaff>>

const NAMES = ['from', 'to', 'by', 'issue', 'column', 'revision'] as const

const lastOf = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value.at(-1) : value) ?? ''

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assembly } = await params
  return { title: fill(en.history.title, { code: assembly.toUpperCase() }) }
}

/** What is stated of a filter; a number as a number, and what is none as it is, to be refused. */
function wishOf(filter: HistoryFilter, after: string): Record<string, unknown> {
  const { revision, ...rest } = filter
  const stated = Object.entries({ ...rest, after }).filter(([, value]) => value !== '')
  return {
    ...Object.fromEntries(stated),
    ...(revision === '' ? {} : { revision: Number(revision) }),
  }
}

/** A filter that cannot be read is left out, with the sentence that says why. */
async function load(staff: Staff, assembly: string, wish: object) {
  try {
    return { found: await listHistory(staff, { assembly, ...wish }), fault: null }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error
    return { found: await listHistory(staff, { assembly }), fault: error.message }
  }
}

export default async function MatrixHistoryPage({ params, searchParams }: Props) {
  const { assembly } = await params
  const asked = await searchParams
  const path = `/staff/${assembly}/history`
  const staff = await requireStaff(path)
  const [from = '', to = '', by = '', issue = '', column = '', revision = ''] = NAMES.map((name) =>
    lastOf(asked[name]),
  )
  const filter = { from, to, by, issue, column, revision }
  const after = lastOf(asked.after)
  const { found, fault } = await forPage(() => load(staff, assembly, wishOf(filter, after)))
  const { columns: headings, editor, vocabulary, history } = en
  const stated = Object.entries(filter).filter(([, value]) => value !== '')
  const older =
    found.next === null
      ? null
      : `${path}?${new URLSearchParams([...(fault === null ? stated : []), ['after', found.next]])}`
  return (
    <HistoryPage
      assembly={found.assembly}
      batches={found.batches}
      settled={found.settled}
      issues={found.issues}
      people={found.people}
      columns={columnsOf(found.assembly).map(({ key }) => key)}
      filter={filter}
      fault={fault}
      older={older}
      isFirst={after === '' || fault !== null}
      mayRestore={found.mayRestore}
      source={{
        words: { columns: headings, editor, vocabulary },
        history,
        directory: found.directory,
        sections: found.sections,
        levels: found.levels,
        timeZone: found.assembly.timeZone,
      }}
    />
  )
}
