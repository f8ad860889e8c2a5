import type { Metadata } from 'next'
import { SignOutForm } from '@/components/account/sign-out-form'
import { requireStaff } from '@/lib/auth/require-staff'
import { en } from '@/lib/words/en'

const words = en.signIn.me

export const metadata: Metadata = { title: words.title, robots: { index: false } }

export default async function MePage() {
  const { actor } = await requireStaff('/staff/me')
  return (
    <>
      <h1>{words.title}</h1>
      <dl>
        <dt>{words.name}</dt>
        <dd dir="auto">{actor.name}</dd>
        <dt>{words.role}</dt>
        <dd>{words.roles[actor.role]}</dd>
      </dl>
      <p>{words.session}</p>
      <SignOutForm words={en.signIn} />
    </>
  )
}
