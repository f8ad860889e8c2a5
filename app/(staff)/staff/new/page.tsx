import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { deskWords, earlierOf, listsOf } from '@/app/(staff)/desk-lists'
import { listEarlierAssemblies } from '@/lib/assembly/list-earlier-assemblies'
import { requireStaff } from '@/lib/auth/require-staff'
import { can } from '@/lib/domain/access'
import { env } from '@/lib/env'
import { en } from '@/lib/words/en'
import { NewAssemblyScreen } from './new-assembly-screen'

export const metadata: Metadata = { title: en.desk.fresh.title }

export default async function NewAssemblyPage() {
  const staff = await requireStaff('/staff/new')
  if (!can(staff.actor, 'make-assembly')) forbidden()
  const list = await listEarlierAssemblies(staff)
  return (
    <NewAssemblyScreen
      earlier={earlierOf(list)}
      {...listsOf(list, null)}
      site={`${env().APP_URL}/`}
      words={deskWords}
    />
  )
}
