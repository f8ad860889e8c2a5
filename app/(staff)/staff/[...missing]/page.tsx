import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/lib/auth/require-staff'
import { en } from '@/lib/words/en'

export const metadata: Metadata = { title: en.signIn.notFound.title }

/** Every address of staff that no page has; else Next shows the public 404. */
export default async function MissingPage({ params }: PageProps<'/staff/[...missing]'>) {
  const { missing } = await params
  await requireStaff(`/staff/${missing.map(encodeURIComponent).join('/')}`)
  notFound()
}
