import type { Metadata } from 'next'
import { VIEWS } from '@/components/matrix-editor/model/view'
import { fill } from '@/components/ui/fill'
import { requireStaff } from '@/lib/auth/require-staff'
import { can } from '@/lib/domain/access'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'
import { EditorScreen } from './editor-screen'

type Props = {
  params: Promise<{ assembly: string }>
  searchParams: Promise<{ view?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assembly } = await params
  return { title: fill(en.editor.staff.draftOf, { key: assembly }) }
}

export default async function EditorPage({ params, searchParams }: Props) {
  const { assembly } = await params
  const { view } = await searchParams
  const shown = VIEWS.find((one) => one === view) ?? 'issues'
  const path = `/staff/${assembly}`
  const staff = await requireStaff(shown === 'issues' ? path : `${path}?view=${shown}`)
  const draft = await forPage(() => getMatrix(staff, { assembly }))
  const { columns, editor, vocabulary } = en
  return (
    <EditorScreen
      draft={draft}
      person={staff.actor.personId ?? ''}
      words={{ columns, editor, vocabulary }}
      startView={shown}
      mayEdit={can(staff.actor, 'edit-cells', assembly)}
      mayPublish={can(staff.actor, 'publish', assembly)}
    />
  )
}
