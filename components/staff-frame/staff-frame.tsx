import type { ReactNode } from 'react'
import { fill } from '@/components/ui/fill'
import { ThemeSwitch } from '@/components/ui/theme-switch'
import type { Words } from '@/lib/words/words'
import styles from './staff-frame.module.css'

type Props = {
  words: Pick<Words, 'editor' | 'public' | 'vocabulary'>
  /** who is signed in; null where nobody is and the page sends them away */
  person: { name: string; role: keyof Words['vocabulary']['role'] } | null
  assemblies: readonly { key: string; code: string }[]
  /** pages beside the matrices that the role opens */
  pages: readonly { address: string; word: string }[]
  signOut: ReactNode
  children: ReactNode
}

function AssemblySwitch({ words, assemblies }: Pick<Props, 'words' | 'assemblies'>) {
  return (
    <details className={styles.switch}>
      <summary>{words.editor.staff.sections.title}</summary>
      <ul className={styles.menu}>
        {assemblies.map(({ key, code }) => (
          <li key={key}>
            <a href={`/staff/${key}`} translate="no">
              {code}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What stands around every page of staff: where to go, who is signed in, and the way out. */
export function StaffFrame({ words, person, assemblies, pages, signOut, children }: Props) {
  const { staff } = words.editor
  if (person === null) return <main className={styles.main}>{children}</main>
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {staff.skip}
      </a>
      <header className={styles.header}>
        <nav aria-label={staff.navigation} className={styles.nav}>
          <a href="/staff" className={styles.name}>
            {words.public.site.name}
          </a>
          <a href="/staff">{staff.matrices}</a>
          {assemblies.length > 0 && <AssemblySwitch words={words} assemblies={assemblies} />}
          {pages.map(({ address, word }) => (
            <a key={address} href={address}>
              {word}
            </a>
          ))}
          <a href="/">{staff.publicSite}</a>
        </nav>
        <div className={styles.person}>
          <a href="/staff/me" dir="auto">
            {fill(staff.signedInAs, {
              name: person.name,
              role: words.vocabulary.role[person.role].toLowerCase(),
            })}
          </a>
          {signOut}
          <ThemeSwitch words={words.public.site.theme} />
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
