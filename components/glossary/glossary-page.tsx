import { ConcernMark } from '@/components/matrix-view/concern-mark'
import { Masthead } from '@/components/matrix-view/masthead'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import styles from './glossary-page.module.css'
import type { GlossarySection, Term } from './glossary-sections'

type Props = { sections: readonly GlossarySection[]; publisher: string | null; words: PublicWords }

function Entry({ term: { anchor, term, definition, level } }: { term: Term }) {
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
      </dt>
      <dd dir="auto">{definition.join(' ')}</dd>
    </div>
  )
}

/** What the words of the matrices mean, each under an address of its own. */
export function GlossaryPage({ sections, publisher, words }: Props) {
  const { glossary: say, masthead, site } = words
  return (
    <>
      <Masthead
        kicker={<a href="/">{site.home}</a>}
        title={say.title}
        dated={null}
        lines={[
          say.lead,
          publisher === null ? masthead.nobody : masthead.publisher(publisher),
          say.frozen,
        ]}
        label={masthead.label}
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
      {sections.map(({ id, title, lead, terms }) => (
        <section key={id} className={styles.section} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {lead !== null && <p className={styles.lead}>{lead}</p>}
          <dl className={styles.terms}>
            {terms.map((term) => (
              <Entry key={term.anchor} term={term} />
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}
