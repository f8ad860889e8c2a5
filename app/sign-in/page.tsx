import type { Metadata } from 'next'
import { AccountField } from '@/components/account/account-field'
import { AccountForm } from '@/components/account/account-form'
import { AccountPage } from '@/components/account/account-page'
import { ownPath } from '@/lib/auth/own-path'
import { readPageNotice } from '@/lib/auth/read-page-notice'
import { en } from '@/lib/words/en'

const words = en.signIn

export const metadata: Metadata = { title: words.title, robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const { next } = await searchParams
  const notice = await readPageNotice('sign-in')
  const isBack = notice?.email !== undefined && notice.email !== ''
  return (
    <AccountPage site={en.public.site.name} title={words.title} lead={words.lead}>
      <AccountForm
        action="/api/auth/callback/credentials"
        hidden={{ next: ownPath([next].flat()[0]) }}
        refused={notice}
        submit={words.submit}
      >
        <AccountField
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          value={notice?.email}
          refused={notice}
          focused={!isBack}
        />
        <AccountField
          name="password"
          type="password"
          label={words.password}
          autoComplete="current-password"
          refused={notice}
          focused={isBack}
        />
      </AccountForm>
      <p>
        <a href="/">{words.publicSite}</a>
      </p>
    </AccountPage>
  )
}
