/** The list of all changes of a matrix that were set aside. */
export const setAsideList = {
  title: 'Changes set aside',
  open: 'Changes set aside ({n})',
  empty: 'Nothing is set aside any more.',
  count: {
    one: '{n} change waits until somebody chooses which version stands.',
    other: '{n} changes wait until somebody chooses which versions stand.',
  },
  takeMine: 'Take all {n} of mine',
  keepTheirs: 'Keep what is in the cells for all {n} of mine',
} as const
