/** The list of issues and the form of one, on a phone. */
export const phone = {
  list: 'Issues',
  search: 'Search',
  filters: 'Filters',
  filtersOn: 'Filters ({n})',
  any: 'Any',
  view: 'View',
  clear: 'Clear all',
  count: '{n} of {count} issues',
  none: 'No issue matches. Clear a filter or search for something else.',
  again: {
    one: '{n} no longer matches: leave it out',
    other: '{n} no longer match: leave them out',
  },
  back: 'All issues',
  setAside: 'two versions',
  unsaved: 'not saved yet',
  lookAgain: 'look again',
  refused: 'not taken',
} as const
