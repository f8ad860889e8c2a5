import buttons from '@/components/ui/button.module.css'
import styles from './filter-bar.module.css'
import { FilterChips } from './filter-chips'
import { FilterFacet } from './filter-facet'
import type { FilterModel } from './filter-model'
import type { MatrixWords } from './matrix-words'

type Props = { filter: FilterModel; words: MatrixWords }

/** Search, facets and what is chosen: a plain GET form underneath. */
export function FilterBar({ filter, words }: Props) {
  const text = words.filter
  return (
    <div className={styles.bar}>
      {filter.notices.length > 0 && (
        <div className={styles.notices} role="note" aria-label={text.notices}>
          {filter.notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
      <details className={styles.sheet} open={filter.isOpen}>
        <summary className={styles.opener}>{text.sheet}</summary>
        <form className={styles.form} action={`${filter.action}#results`} method="get">
          {filter.sort !== null && <input type="hidden" name="sort" value={filter.sort} />}
          <label className={styles.search}>
            <span>{text.search}</span>
            <input
              type="search"
              name="q"
              defaultValue={filter.search}
              placeholder={text.searchHint}
              maxLength={200}
            />
          </label>
          <button className={buttons.primary} type="submit">
            {text.apply}
          </button>
          {filter.facets.map((facet) => (
            <FilterFacet key={facet.name} facet={facet} words={text} />
          ))}
        </form>
      </details>
      <div className={styles.results} id="results" tabIndex={-1}>
        <p className={styles.count} role="status">
          {words.countOf(filter.shown, filter.total)}
        </p>
        <FilterChips chips={filter.chips} clear={filter.action} words={text} />
        {filter.ownOrder !== null && (
          <a className={styles.order} href={filter.ownOrder}>
            {words.ownOrder}
          </a>
        )}
      </div>
      {filter.shown === 0 && filter.total > 0 && (
        <p>
          {filter.search === '' ? words.none : words.noneFound}{' '}
          <a href={filter.action}>{words.clear}</a>
        </p>
      )}
    </div>
  )
}
