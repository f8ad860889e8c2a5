import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { deskWords, earlierOf } from '@/app/(staff)/desk-lists'
import { fill } from '@/components/ui/fill'
import { listEarlierAssemblies } from '@/lib/assembly/list-earlier-assemblies'
import { requireStaff } from '@/lib/auth/require-staff'
import { can } from '@/lib/domain/access'
import { en } from '@/lib/words/en'
import { CarryOverScreen } from './carry-over-screen'

type Props = PageProps<'/staff/[assembly]/carry-over'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assembly } = await params
  return { title: fill(en.desk.carry.pageTitle, { code: assembly.toUpperCase() }) }
}

export default async function CarryOverPage({ params }: Props) {
  const { assembly: key } = await params
  const staff = await requireStaff(`/staff/${key}/carry-over`)
  if (!can(staff.actor, 'edit-cells', key)) forbidden()
  const list = await listEarlierAssemblies(staff)
  const { assembly } = list.find((one) => one.assembly.key === key) ?? notFound()
  const { code, body } = assembly
  return (
    <CarryOverScreen assembly={{ key, code, body }} earlier={earlierOf(list)} words={deskWords} />
  )
}
