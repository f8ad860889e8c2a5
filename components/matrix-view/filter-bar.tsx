import buttons from '@/components/ui/button.module.css'
import styles from './filter-bar.module.css'
import { FilterChips } from './filter-chips'
import { FilterFacet } from './filter-facet'
import type { FilterModel } from './filter-model'
import type { PublicWords } from './matrix-words'

type Props = { filter: FilterModel; words: PublicWords }

function shortLink(
  { bytes, isShown }: NonNullable<FilterModel['short']>,
  words: PublicWords['matrix']['filter'],
  size: PublicWords['size'],
): string {
  if (isShown) return words.allColumns
  return bytes === null ? words.short : words.shortSized(size(bytes))
}

/** What else the address changes, told with the count: of what, in which order, which columns. */
function besideCount({ of, sorted, columns }: FilterModel, words: PublicWords['matrix']): string[] {
  const shown = columns?.options.filter(({ chosen }) => chosen).length ?? 0
  const told = [of, sorted, shown === 0 ? null : words.filter.columnsShown(shown)]
  return told.filter((part) => part !== null)
}

/** What the address asks for beside the filter, which a GET form would drop. */
const askedBeside = (action: string) => [...new URLSearchParams(action.split('?')[1])]

/** Search, facets and what is chosen: a plain GET form underneath. */
export function FilterBar({ filter, words: { matrix: words, size } }: Props) {
  const text = words.filter
  return (
    <div className={styles.bar} data-understood={filter.notices.length === 0}>
      {filter.notices.length > 0 && (
        <div className={styles.notices} role="note" aria-label={text.notices}>
          {filter.notices.map((notice) => (
            <p key={notice} data-notice="">
              {notice}
            </p>
          ))}
        </div>
      )}
      <details className={styles.sheet}>
        <summary className={styles.opener}>{text.sheet}</summary>
        <search aria-label={text.label}>
          <form className={styles.form} action={`${filter.action}#results`} method="get">
            {askedBeside(filter.action).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
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
            <label className={styles.sort}>
              <span>{text.names.sort}</span>
              <select name="sort" defaultValue={filter.sort ?? ''}>
                <option value="">{words.ownOrderShort}</option>
                {filter.orders.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <button className={buttons.primary} type="submit">
              {text.apply}
            </button>
            {filter.facets.map((facet) => (
              <FilterFacet key={facet.name} facet={facet} words={text} />
            ))}
            {filter.columns !== null && <FilterFacet facet={filter.columns} words={text} />}
          </form>
        </search>
      </details>
      <section
        className={styles.results}
        id="results"
        aria-labelledby="results.count"
        tabIndex={-1}
      >
        <div className={styles.count} role="status">
          <h2 id="results.count">{words.countOf(filter.shown, filter.total)}</h2>
          {besideCount(filter, words).map((part) => (
            <span key={part} className="visually-hidden">
              , {part}
            </span>
          ))}
        </div>
        <FilterChips
          chips={filter.chips}
          clear={filter.isNarrowed ? filter.clear : null}
          words={text}
        />
        {filter.short !== null && (
          <a className={styles.order} href={`${filter.short.href}#results`}>
            {shortLink(filter.short, text, size)}
          </a>
        )}
        {filter.ownOrder !== null && (
          <a className={styles.order} href={filter.ownOrder}>
            {words.ownOrder}
          </a>
        )}
      </section>
      {filter.shown === 0 && filter.total > 0 && (
        <p>
          {filter.search === '' ? words.none : words.noneFound}{' '}
          <a href={filter.clear}>{words.clear}</a>
        </p>
      )}
    </div>
  )
}
