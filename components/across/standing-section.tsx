import type { ReactNode } from 'react'
import { nameOfPublication } from '@/components/matrix-view/holding'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { StandingMatrix } from '@/lib/domain/across/standing-matrix'
import type { PublicationMark } from '@/lib/domain/publication'
import styles from './entry.module.css'

type Props = { matrix: StandingMatrix; words: PublicWords; children: ReactNode }

function Publication({ mark, matrix, words }: Omit<Props, 'children'> & { mark: PublicationMark }) {
  const { assembly, head } = matrix
  return (
    <>
      <a href={`/${assembly.key}/${mark.kind}/${mark.number}`}>
        {nameOfPublication({ mark, head }, words)}
      </a>
      {mark.withdrawn !== null && words.entries.withdrawn}
    </>
  )
}

/** What one assembly has of an entry, under its heading, with the publications that it comes from. */
export function StandingSection({ matrix, words, children }: Props) {
  const { assembly, mark, baseline } = matrix
  const id = `at_${assembly.key}`
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        <a href={`/${assembly.key}`} translate="no">
          {assembly.code}
        </a>
      </h2>
      <p className={styles.from}>
        {[assembly.place, words.dates.days(assembly)].filter(Boolean).join(', ')}
        {'. '}
        {words.entries.from} <Publication mark={mark} matrix={matrix} words={words} />
        {baseline !== null && baseline.removed === null && (
          <>
            {words.entries.measuredAgainst}{' '}
            <Publication mark={baseline} matrix={matrix} words={words} />
          </>
        )}
        {'.'}
      </p>
      {children}
    </section>
  )
}
