import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { SignOutForm } from '@/components/account/sign-out-form'
import { StaffFrame } from '@/components/staff-frame/staff-frame'
import { findStaffByCookie } from '@/lib/auth/find-staff'
import { sessionCookieName } from '@/lib/auth/session-cookie'
import { can } from '@/lib/domain/access'
import { listMatrices } from '@/lib/matrix/list-matrices'
import { en } from '@/lib/words/en'

export const metadata: Metadata = { robots: { index: false, follow: false } }

const PAGES = [
  { address: '/staff/new', action: 'make-assembly', word: en.people.pages.newAssembly },
  { address: '/staff/directory', action: 'extend-directory', word: en.people.pages.directory },
  { address: '/staff/settings', action: 'change-settings', word: en.people.pages.settings },
  { address: '/staff/users', action: 'manage-people', word: en.people.pages.users },
] as const

/** The frame only: who may see a page is asked by the page itself. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const jar = await cookies()
  const staff = await findStaffByCookie(jar.get(sessionCookieName())?.value)
  const matrices = staff ? await listMatrices(staff) : []
  return (
    <StaffFrame
      words={en}
      person={staff?.actor ?? null}
      assemblies={matrices.map(({ assembly }) => assembly)}
      pages={PAGES.filter(({ action }) => staff !== null && can(staff.actor, action))}
      signOut={<SignOutForm words={en.signIn} />}
    >
      {children}
    </StaffFrame>
  )
}
