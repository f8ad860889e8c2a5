import type { Metadata } from 'next'
import { deskWords, listsOf } from '@/app/(staff)/desk-lists'
import { fill } from '@/components/ui/fill'
import { getAssemblySettings } from '@/lib/assembly/get-assembly-settings'
import { listEarlierAssemblies } from '@/lib/assembly/list-earlier-assemblies'
import { requireStaff } from '@/lib/auth/require-staff'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'
import { SettingsScreen } from './settings-screen'

type Props = PageProps<'/staff/[assembly]/settings'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assembly } = await params
  return { title: fill(en.desk.settings.title, { code: assembly.toUpperCase() }) }
}

export default async function AssemblySettingsPage({ params }: Props) {
  const { assembly } = await params
  const staff = await requireStaff(`/staff/${assembly}/settings`)
  const kept = await forPage(() => getAssemblySettings(staff, { assembly }))
  const list = await listEarlierAssemblies(staff)
  return (
    <SettingsScreen assembly={kept} {...listsOf(list, kept.settings.timeZone)} words={deskWords} />
  )
}
