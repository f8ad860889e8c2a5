import type { ReactNode } from 'react'
import styles from './issue-page.module.css'
import type { PublicWords } from './matrix-words'

type Props = { title: string; from: string; words: PublicWords; children: ReactNode }

/** A part of an issue's page, with the publication that its values come from. */
export function IssueSection({ title, from, words, children }: Props) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <p className={styles.from}>{words.issue.from(from)}</p>
      {children}
    </section>
  )
}

type Fact = readonly [string, ReactNode]

/** Values under their headings; those that are not there are left out by the caller. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
