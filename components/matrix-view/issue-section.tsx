import type { ReactNode } from 'react'
import styles from './issue-page.module.css'
import type { PublicWords } from './matrix-words'
import { TermLink } from './term-link'

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

/** A heading, its value, and the column that the glossary explains, where it is one. */
type Fact = readonly [name: string, value: ReactNode, column?: string]

/** Values under their headings; those that are not there are left out by the caller. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value, column = null]) => (
        <div key={name}>
          <dt>
            <TermLink part="column" entry={column}>
              {name}
            </TermLink>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
