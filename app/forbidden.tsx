import { AccountPage } from '@/components/account/account-page'
import { en } from '@/lib/words/en'

const words = en.signIn.forbidden

/** The answer 403: somebody is signed in whose role is too low. */
export default function Forbidden() {
  return (
    <AccountPage site={en.public.site.name} title={words.title} lead={words.body}>
      <p>
        <a href="/staff">{words.home}</a>
      </p>
    </AccountPage>
  )
}
