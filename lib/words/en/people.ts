/** People: the password asked for again, accounts, sessions, and the audit. */
export const people = {
  passwordAgain: {
    title: 'Your password again',
    lead: 'This cannot simply be taken back, so the password is asked for once more. It is then not asked for again for 15 minutes.',
    password: 'Your password',
    submit: 'Go on',
    busy: 'Working …',
    giveUp: 'Do nothing',
    givenUp:
      'Nothing was done, because the password was not given. What you filled in is still here.',
  },
  trouble: 'The server did not answer. Nothing was lost; try again.',
} as const
