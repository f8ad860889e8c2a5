import { AccountPage } from './account-page'

type Props = {
  site: string
  words: { readonly title: string; readonly body: string; readonly signIn: string }
}

/** What a link shows that was used or has expired. */
export function EndedLink({ site, words }: Props) {
  return (
    <AccountPage site={site} title={words.title} lead={words.body}>
      <p>
        <a href="/sign-in">{words.signIn}</a>
      </p>
    </AccountPage>
  )
}
