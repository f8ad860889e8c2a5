/** Signing in, the two kinds of links, and signing out. */
export const signIn = {
  title: 'Sign in',
  lead: 'For the staff who keep the matrices. What is published needs no account.',
  email: 'Email',
  name: 'Your name',
  nameHint: 'As colleagues see it beside what you change.',
  password: 'Password',
  newPassword: 'New password',
  passwordHint:
    'At least 12 characters. A few words are easier to keep than many signs. Pasting works.',
  submit: 'Sign in',
  publicSite: 'To what is published',
  refused: 'The email or the password is not right.',
  again: 'Nobody was signed in. Try again.',
  first: {
    title: 'The first administrator',
    lead: 'This installation has no administrator yet. Whoever fills in this form becomes the first, and can then add others.',
    submit: 'Make me administrator',
  },
  link: {
    title: 'Choose a password',
    lead: (email: string): string =>
      `For ${email}. You are signed in with it at once, and signed out everywhere else.`,
    submit: 'Keep this password',
  },
  ended: {
    title: 'This link works no more',
    body: 'It has been used or has expired. Ask an administrator for a new one. While there is no administrator, each start of the site prints a new link.',
    signIn: 'To the sign-in page',
  },
  forbidden: {
    title: 'Not with your role',
    body: 'You are signed in, but your role does not open this page, or the draft was not given to you. Ask an administrator if it should.',
    home: 'To the matrices',
  },
  notFound: {
    title: 'There is no such page',
    body: 'No matrix and no page of staff has this address. It may be mistyped, or what it led to is gone.',
  },
  signOut: 'Sign out',
} as const
