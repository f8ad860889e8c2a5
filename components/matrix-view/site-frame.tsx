import type { ReactNode } from 'react'
import type { Words } from '@/lib/words/words'
import styles from './site-frame.module.css'
import { ThemeChoice } from './theme-choice'
import { Ways } from './ways'

type Props = { words: Words['public']['site']; children: ReactNode }

/** What stands around every public page: the way home and the theme. */
export function SiteFrame({ words, children }: Props) {
  return (
    <>
      <a className={styles.skip} href="#content">
        {words.skip}
      </a>
      <header className={styles.header}>
        <a className={styles.name} href="/">
          {words.name}
        </a>
        <nav className={styles.nav} aria-label={words.navigation}>
          <Ways ways={words.ways} />
        </nav>
        <ThemeChoice words={words.theme} />
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{words.about}</p>
        <a href="/about">{words.toAbout}</a>
        <a href="/staff">{words.signIn}</a>
      </footer>
      <p id="working" className={styles.notice} hidden>
        {words.reading.working}
      </p>
      <p
        id="said"
        role="status"
        className={`${styles.notice} visually-hidden`}
        data-said-long={words.reading.long}
        data-said-unreachable={words.reading.unreachable}
      />
      <script src="/static/reading.js" defer />
    </>
  )
}
