/** What the public page about the publisher says. */
export const aboutWords = {
  title: 'About',
  nobody: 'Nobody is named as the publisher of this site yet.',
  publishedBy: (publisher: string) => `The matrices here are published by ${publisher}.`,
  view: (publisher: string) =>
    `The levels of concern, and the reasons given for them, are the view of ${publisher}.`,
  frozen:
    'Each publication keeps the name, the licence and the disclaimer under which it was made.',
  contact: 'Contact',
  noContact: 'No contact was given.',
  licence: 'Licence',
  disclaimer: 'Disclaimer',
} as const
