import type { Metadata } from 'next'
import { AccountField } from '@/components/account/account-field'
import { AccountForm } from '@/components/account/account-form'
import { AccountPage } from '@/components/account/account-page'
import { EndedLink } from '@/components/account/ended-link'
import { findOpenLink } from '@/lib/auth/find-open-link'
import { readPageNotice } from '@/lib/auth/read-page-notice'
import { en } from '@/lib/words/en'

const words = en.signIn
const site = en.public.site.name

export const metadata: Metadata = { title: words.first.title, robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function FirstAdministratorPage({ searchParams }: Props) {
  const secret = [(await searchParams).secret].flat()[0]
  const link = await findOpenLink(secret, 'first-administrator')
  if (secret === undefined || link === null) return <EndedLink site={site} words={words.ended} />
  const notice = await readPageNotice('first')
  return (
    <AccountPage site={site} title={words.first.title} lead={words.first.lead}>
      <AccountForm
        action="/api/account/first"
        hidden={{ secret }}
        refused={notice}
        submit={words.first.submit}
      >
        <AccountField
          name="name"
          type="text"
          label={words.name}
          autoComplete="name"
          hint={words.nameHint}
          value={notice?.name}
          refused={notice}
          focused={notice === null}
        />
        <AccountField
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          value={notice?.email}
          refused={notice}
        />
        <AccountField
          name="password"
          type="password"
          label={words.newPassword}
          autoComplete="new-password"
          hint={words.passwordHint}
          refused={notice}
          focused={notice !== null}
        />
      </AccountForm>
    </AccountPage>
  )
}
