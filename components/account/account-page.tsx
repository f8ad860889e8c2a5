import type { ReactNode } from 'react'
import page from '@/components/ui/page.module.css'
import styles from './account-form.module.css'

type Props = { site: string; title: string; lead: string; children: ReactNode }

/** A page with one small form on it, or with the reason why there is none. */
export function AccountPage({ site, title, lead, children }: Props) {
  return (
    <main className={styles.page}>
      <a className={styles.name} href="/" translate="no">
        {site}
      </a>
      <h1>{title}</h1>
      <p className={page.lead}>{lead}</p>
      {children}
    </main>
  )
}
