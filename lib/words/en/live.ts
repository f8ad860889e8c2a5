/** What the editor says of the others: who is here, and what they have changed. */
export const live = {
  cannotListen:
    'Changes of others come some seconds late: the database is reached by a way that passes on no notifications (a pooler of connections, perhaps), or it cannot be reached.',
  setBack:
    'The server went back to an earlier state of this matrix, as after a restored backup. That is what is shown now: look whether your last changes are there.',
  crowded:
    'Changes of others come some seconds late, and who is here is not shown: other matrices are open in this browser, as many as it listens to at once. Close one of them to hear of changes at once.',
  replaced:
    'Plenary has been updated since this page was loaded. What you write here is still saved; load the page again when it suits you.',
  loadAgain: 'Load the page again',
  somebody: 'The installation',
  here: 'Here: {people}',
  inCell: '{name} ({issue}, {column})',
  isIn: '{names} here',
  changedBy: 'changed by {name}',
  several: { one: '{names}: {n} cell changed', other: '{names}: {n} cells changed' },
  came: '{names} added {issue}',
  went: '{names} removed {issue}',
  moved: '{names} moved {issue}',
  changed: '{names} changed {column} of {issue}',
} as const
