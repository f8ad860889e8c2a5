import type { Metadata } from 'next'
import { SignOutForm } from '@/components/account/sign-out-form'
import type { SessionView } from '@/components/people/own-props'
import { fill } from '@/components/ui/fill'
import { getOwnAccount } from '@/lib/account/get-own-account'
import type { OwnSession } from '@/lib/account/list-own-sessions'
import { requireStaff } from '@/lib/auth/require-staff'
import { browserName } from '@/lib/domain/browser-name'
import { en } from '@/lib/words/en'
import { longDate } from '@/lib/words/en/dates'
import { OwnAccountScreen } from './own-account-screen'

const words = en.people

export const metadata: Metadata = { title: words.me.title, robots: { index: false } }

function browserOf(userAgent: string | null): string {
  const { sessions } = words.me
  const { browser, system } = browserName(userAgent)
  if (browser !== null && system !== null) return fill(sessions.browserOn, { browser, system })
  if (system !== null) return fill(sessions.system, { system })
  return browser ?? sessions.unknown
}

const viewOf = ({ userAgent, createdAt, lastSeenAt, ...rest }: OwnSession): SessionView => ({
  ...rest,
  browser: browserOf(userAgent),
  since: longDate(createdAt.toISOString()),
  used: longDate(lastSeenAt.toISOString()),
})

export default async function MePage() {
  const staff = await requireStaff('/staff/me')
  const { name, role, assemblies } = staff.actor
  const { email, sessions } = await getOwnAccount({ ...staff, now: new Date() })
  return (
    <OwnAccountScreen
      person={{ name, email, role, assemblies }}
      sessions={sessions.map(viewOf)}
      signOut={<SignOutForm words={en.signIn} />}
      words={words}
    />
  )
}
