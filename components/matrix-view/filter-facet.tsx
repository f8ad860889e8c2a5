import styles from './filter-facet.module.css'
import type { Facet } from './filter-model'
import type { MatrixWords } from './matrix-words'

/** The values of one name as a compact menu, each with how many issues it would leave. */
export function FilterFacet({ facet, words }: { facet: Facet; words: MatrixWords['filter'] }) {
  const chosen = facet.options.filter((option) => option.chosen).length
  return (
    <details className={styles.facet} name="facet">
      <summary className={styles.opener}>
        {facet.label}
        {chosen > 0 && (
          <>
            <span className="visually-hidden">,</span>{' '}
            <span className={styles.chosen}>{chosen}</span>
            <span className="visually-hidden"> {words.chosenOf}</span>
          </>
        )}
      </summary>
      <div className={styles.menu}>
        {facet.hint !== undefined && <p className={styles.hint}>{facet.hint}</p>}
        <fieldset className={styles.options}>
          <legend className="visually-hidden">
            {facet.label}
            {facet.hint !== undefined && `. ${facet.hint}`}
          </legend>
          {facet.options.map(({ value, label, count, chosen: isChosen }) => (
            <label key={value} className={styles.option}>
              <input type="checkbox" name={facet.name} value={value} defaultChecked={isChosen} />
              <span dir="auto">{label}</span>
              {count !== null && <span className={styles.count}>{count}</span>}
            </label>
          ))}
        </fieldset>
        <button className={styles.apply} type="submit">
          {words.apply}
        </button>
      </div>
    </details>
  )
}
