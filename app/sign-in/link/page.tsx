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

export const metadata: Metadata = { title: words.link.title, robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OneTimeLinkPage({ searchParams }: Props) {
  const secret = [(await searchParams).secret].flat()[0]
  const person = (await findOpenLink(secret, 'person'))?.person ?? null
  if (secret === undefined || person === null) return <EndedLink site={site} words={words.ended} />
  const notice = await readPageNotice('link')
  return (
    <AccountPage site={site} title={words.link.title} lead={words.link.lead(person.email)}>
      <AccountForm
        action="/api/account/link"
        // A password manager keeps the password under this.
        hidden={{ secret, username: person.email }}
        refused={notice}
        submit={words.link.submit}
      >
        <AccountField
          name="password"
          type="password"
          label={words.newPassword}
          autoComplete="new-password"
          hint={words.passwordHint}
          refused={notice}
          focused={true}
        />
      </AccountForm>
    </AccountPage>
  )
}
