import type { Metadata } from 'next'
import { ElsewhereNotice } from '@/components/matrix-editor/kept/elsewhere-notice'
import { MatrixList } from '@/components/staff-frame/matrix-list'
import { requireStaff } from '@/lib/auth/require-staff'
import { can } from '@/lib/domain/access'
import { listNews } from '@/lib/matrix/comments/list-news'
import { listMatrices } from '@/lib/matrix/list-matrices'
import { en } from '@/lib/words/en'

export const metadata: Metadata = { title: en.editor.staff.listTitle }

export default async function MatricesPage() {
  const staff = await requireStaff('/staff')
  const [matrices, news] = [await listMatrices(staff), await listNews(staff)]
  return (
    <MatrixList
      words={en}
      matrices={matrices}
      news={news}
      mayPublish={can(staff.actor, 'publish')}
      mayMake={can(staff.actor, 'make-assembly')}
      onlyGiven={staff.actor.role === 'reviewer'}
      notice={
        <ElsewhereNotice
          person={staff.actor.personId ?? ''}
          assembly={null}
          codes={Object.fromEntries(matrices.map(({ assembly: { key, code } }) => [key, code]))}
          words={en.editor.kept}
        />
      }
    />
  )
}
