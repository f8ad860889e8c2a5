/** What is kept in the browser until the server has it. */
export const kept = {
  offline: {
    one: 'Offline: {n} change stands in this page only',
    other: 'Offline: {n} changes stand in this page only',
  },
  trouble: {
    one: 'The server has trouble: {n} change stands in this page only, it is sent again',
    other: 'The server has trouble: {n} changes stand in this page only, they are sent again',
  },
  signedOut: {
    one: 'Your session has ended: {n} change stands in this page only.',
    other: 'Your session has ended: {n} changes stand in this page only.',
  },
  /** beside “Offline: 4 changes kept here” */
  safe: 'They outlive this page, and are sent when you open this matrix here again.',
  unable:
    'This browser keeps nothing for us, as private windows do: leave this page only when all changes are saved.',
  others:
    'Changes that another person has not saved yet are kept in this browser. They are sent when that person signs in here and opens their matrix; nobody else sees them in it.',
  /** before a link to each of these matrices */
  elsewhere: 'Changes of yours wait in this browser until you open their matrix:',
  elsewhereOf: { one: '{code}, {n} change', other: '{code}, {n} changes' },
  unread: {
    one: '{n} change kept here cannot be read by this version of the page, so it is not sent',
    other: '{n} changes kept here cannot be read by this version of the page, so they are not sent',
  },
  unreadHelp: 'The text is below, to be copied where it belongs.',
  unknownColumn: 'A change',
  letGo: 'Let go of this text',
} as const
