/** What stands around every page of staff, and on the list of the matrices. */
export const staff = {
  navigation: 'Staff',
  matrices: 'Matrices',
  publicSite: 'Public site',
  signedInAs: 'Signed in as {name}, {role}',
  skip: 'Skip to the content',
  listTitle: 'Matrices',
  draftOf: 'Draft of {key}',
  listEmpty:
    'There is no assembly yet. An editor makes the first; until then there is nothing to write in.',
  listNotGiven:
    'No draft has been given to you yet. An administrator gives it under Users; until then there is nothing to read here.',
  listCount: { one: '{n} issue', other: '{n} issues' },
  noIssues: 'No issue yet',
  sections: {
    title: 'Go to an assembly',
    publish: 'Publish',
    settings: 'Settings',
  },
  publish: 'Publish {code}',
  notAssessed: '{n} not assessed',
  unpublished: 'Nothing published yet',
  published: '{kind} No. {number}, as of {date}',
  withdrawn: '{kind} No. {number}, as of {date}, withdrawn',
  unknownDates: 'Dates not known',
} as const
