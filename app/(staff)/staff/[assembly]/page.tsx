import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { VIEWS } from '@/components/matrix-editor/model/view'
import { fill } from '@/components/ui/fill'
import { requireStaff } from '@/lib/auth/require-staff'
import { can } from '@/lib/domain/access'
import { readWords } from '@/lib/domain/layout/read-layout'
import { env } from '@/lib/env'
import { listThreads } from '@/lib/matrix/comments/list-threads'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { listSavedViews } from '@/lib/matrix/list-saved-views'
import { isPhone } from '@/lib/web/is-phone'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'
import { EditorScreen } from './editor-screen'

type Props = {
  params: Promise<{ assembly: string }>
  searchParams: Promise<Partial<Record<'view' | 'saved' | 'q' | 'thread', string | string[]>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assembly } = await params
  return { title: fill(en.editor.staff.draftOf, { key: assembly }) }
}

export default async function EditorPage({ params, searchParams }: Props) {
  const { assembly } = await params
  const { view, saved, q, thread } = await searchParams
  const asked = VIEWS.find((one) => one === view)
  const query = new URLSearchParams({
    ...(asked && asked !== 'issues' ? { view: asked } : {}),
    ...(typeof saved === 'string' ? { saved } : {}),
    ...(typeof q === 'string' ? { q } : {}),
    ...(typeof thread === 'string' ? { thread } : {}),
  })
  const path = `/staff/${assembly}`
  const staff = await requireStaff(query.size > 0 ? `${path}?${query}` : path)
  const draft = await forPage(() => getMatrix(staff, { assembly }))
  const layout = await forPage(() => listSavedViews(staff, { assembly }))
  const threads = await forPage(() => listThreads(staff, { assembly }))
  const open = typeof saved === 'string' ? saved : layout.kept.view
  const shown = asked ?? layout.views.find(({ id }) => id === open)?.stage ?? 'issues'
  const { columns, editor, vocabulary } = en
  return (
    <EditorScreen
      draft={draft}
      person={staff.actor.personId ?? ''}
      words={{ columns, editor, vocabulary }}
      startView={shown}
      layout={{ ...layout, asked: typeof saved === 'string' ? saved : null, words: readWords(q) }}
      talk={{ threads, asked: typeof thread === 'string' ? thread : null }}
      startNarrow={isPhone(await headers())}
      mayEdit={can(staff.actor, 'edit-cells', assembly)}
      mayPublish={can(staff.actor, 'publish', assembly)}
      build={env().BUILD}
    />
  )
}
