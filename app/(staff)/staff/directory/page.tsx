import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { DirectoryIndex } from '@/components/directory/directory-index'
import { requireStaff } from '@/lib/auth/require-staff'
import { countDirectory } from '@/lib/directory/count-directory'
import { can } from '@/lib/domain/access'
import { en } from '@/lib/words/en'

export const metadata: Metadata = { title: en.directory.title }

export default async function DirectoryPage() {
  const staff = await requireStaff('/staff/directory')
  if (!can(staff.actor, 'extend-directory')) forbidden()
  return <DirectoryIndex counts={await countDirectory(staff)} words={en.directory} />
}
