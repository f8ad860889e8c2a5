import { ConcernMark } from '@/components/matrix-view/concern-mark'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { SiteTop } from '@/components/matrix-view/site-top'
import styles from './glossary-page.module.css'
import type { GlossarySection, Term } from './glossary-sections'

type Props = {
  sections: readonly GlossarySection[]
  publisher: string | null
  /** the page's own absolute address, for the running head of paper */
  address: string
  words: PublicWords
}

function Entry({ term: { anchor, term, key, definition, level } }: { term: Term }) {
  return (
    <div id={anchor} className={styles.entry}>
      <dt>
        {level === null ? (
          <a
            className={styles.term}
            href={`#${anchor}`}
            translate={term === term.toUpperCase() ? 'no' : undefined}
          >
            {term}
          </a>
        ) : (
          <ConcernMark level={level} word={term} small />
        )}
        {key !== null && (
          <code className={styles.key} translate="no">
            {key}
          </code>
        )}
      </dt>
      <dd dir="auto">{definition.join(' ')}</dd>
    </div>
  )
}

/** What the words of the matrices mean, each under an address of its own. */
export function GlossaryPage({ sections, publisher, address, words }: Props) {
  const { glossary: say } = words
  return (
    <>
      <SiteTop
        title={say.title}
        about={say.lead}
        publisher={publisher}
        since={say.frozen}
        address={address}
        words={words}
      />
      <nav className={styles.contents} aria-label={say.contents}>
        <ul className={styles.list}>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, lead, terms, more }) => (
        <section key={id} className={styles.section} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {lead !== null && <p className={styles.lead}>{lead}</p>}
          <dl className={styles.terms}>
            {terms.map((term) => (
              <Entry key={term.anchor} term={term} />
            ))}
          </dl>
          {more !== null && (
            <p className={styles.lead}>
              <a href={more.path}>{more.text}</a>
            </p>
          )}
        </section>
      ))}
    </>
  )
}
