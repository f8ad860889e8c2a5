import { type ColumnChoice, FACETS, type Filter } from './filter'

const pair = (name: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`${name}=${values.map(encodeURIComponent).join(',')}`]

function columnsPair(columns: ColumnChoice): string[] {
  if (columns === null || columns === 'short')
    return pair('columns', columns === null ? [] : [columns])
  // None beside the issue itself, which must be told from nothing asked for.
  return pair('columns', columns.length === 0 ? ['reference'] : columns)
}

/**
 * A filter as the one query that stands for it: known names in one order, values joined by comma.
 * @param filter the filter
 * @returns the query without its question mark; '' where nothing is asked for
 */
export function filterQuery({ chosen, q, sort, columns }: Filter): string {
  return [
    ...FACETS.flatMap((name) => pair(name, chosen[name])),
    ...q.map((text) => `q=${encodeURIComponent(text)}`),
    ...(sort === null ? [] : [`sort=${sort.descending ? '-' : ''}${sort.column}`]),
    ...columnsPair(columns),
  ].join('&')
}
