/** The line that says how far saving is. */
export const saving = {
  label: 'State of saving',
  saved: 'All changes saved',
  savedBut: { one: 'Saved, {n} change set aside', other: 'Saved, {n} changes set aside' },
  choose: { one: 'Choose which version stands', other: 'Choose which versions stand' },
  saving: { one: 'Saving {n} change …', other: 'Saving {n} changes …' },
  offline: { one: 'Offline: {n} change kept here', other: 'Offline: {n} changes kept here' },
  trouble: {
    one: 'The server has trouble: {n} change kept here, it is sent again',
    other: 'The server has trouble: {n} changes kept here, they are sent again',
  },
  signedOut: {
    one: 'Your session has ended: {n} change kept here.',
    other: 'Your session has ended: {n} changes kept here.',
  },
  signIn: 'Sign in in a new tab',
  refused: { one: '{n} change was not taken', other: '{n} changes were not taken' },
  tryAgain: { one: 'Try again', other: 'Try all {n} again' },
  setAside: { one: '{n} change set aside', other: '{n} changes set aside' },
  settle: {
    one: '{n} change set aside: choose which version stands',
    other: '{n} changes set aside: choose which versions stand',
  },
  retry: 'Send now',
  leaving: 'Some changes are not saved yet.',
} as const
