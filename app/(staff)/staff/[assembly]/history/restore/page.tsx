import type { Metadata } from 'next'
import { issueName } from '@/components/matrix-editor/model/value-words'
import { RestoreFault } from '@/components/matrix-history/restore-fault'
import { extentOf, RestorePage } from '@/components/matrix-history/restore-page'
import { fill } from '@/components/ui/fill'
import { requireStaff } from '@/lib/auth/require-staff'
import { AppError } from '@/lib/domain/app-error'
import { getRestore } from '@/lib/matrix/get-restore'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'
import { RestoreCall } from './restore-call'

type Props = PageProps<'/staff/[assembly]/history/restore'>
type Staff = Awaited<ReturnType<typeof requireStaff>>

const lastOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.at(-1) : value

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assembly } = await params
  return { title: fill(en.history.restore.titles.matrix, { code: assembly.toUpperCase() }) }
}

/** The preview, or the sentence that says why what was asked for cannot be read. */
async function load(staff: Staff, wish: object) {
  try {
    return await getRestore(staff, wish)
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid') return error.message
    throw error
  }
}

export default async function RestoreMatrixPage({ params, searchParams }: Props) {
  const { assembly } = await params
  const asked = await searchParams
  const staff = await requireStaff(`/staff/${assembly}/history`)
  const [at, revision] = [lastOf(asked.at), lastOf(asked.revision)]
  const scope = {
    ...(asked.issue === undefined ? {} : { issueId: lastOf(asked.issue) }),
    ...(asked.column === undefined ? {} : { column: lastOf(asked.column) }),
  }
  const found = await forPage(() =>
    load(staff, {
      assembly,
      ...scope,
      ...(at === undefined ? {} : { at }),
      ...(revision === undefined ? {} : { revision: Number(revision) }),
    }),
  )
  const { columns, editor, vocabulary, history } = en
  if (typeof found === 'string') {
    return <RestoreFault assembly={assembly} message={found} words={history.restore} />
  }
  const words = { columns, editor, vocabulary }
  const names = found.issues.map(({ id, cells }) => [id, issueName(cells, words)])
  return (
    <RestorePage
      assembly={found.assembly}
      plan={{ changes: found.changes, left: found.left }}
      refused={found.refused}
      scope={{ ...scope, revision: found.revision }}
      at={found.at}
      issues={found.issues}
      mayRestore={found.mayRestore}
      source={{
        words,
        history,
        directory: found.directory,
        sections: found.sections,
        levels: found.levels,
        timeZone: found.assembly.timeZone,
      }}
      form={(before, after) => (
        <RestoreCall
          before={before}
          after={after}
          assembly={assembly}
          scope={{ ...scope, revision: found.revision }}
          seen={found.seen}
          cells={extentOf(found.changes, history).cells}
          names={Object.fromEntries(names)}
          columns={{ ...columns, ...history.columns }}
          unnamed={editor.unnamed}
          words={history.restore}
        />
      )}
    />
  )
}
