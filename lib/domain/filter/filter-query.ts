import { FACETS, type Filter } from './filter'

const pair = (name: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`${name}=${values.map(encodeURIComponent).join(',')}`]

/**
 * A filter as the one query that stands for it: known names in one order, values joined by comma.
 * @param filter the filter
 * @returns the query without its question mark; '' where nothing is asked for
 */
export function filterQuery({ chosen, q, sort }: Filter): string {
  return [
    ...FACETS.flatMap((name) => pair(name, chosen[name])),
    ...q.map((text) => `q=${encodeURIComponent(text)}`),
    ...(sort === null ? [] : [`sort=${sort.descending ? '-' : ''}${sort.column}`]),
  ].join('&')
}
