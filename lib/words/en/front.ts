/** What the front server says when it refuses a request; plain text, for people and programs. */
export const frontWords = {
  refusals: {
    400: 'This address is malformed.',
    405: 'Pages and files are only read here, by GET or HEAD.',
    413: 'What was sent is larger than 1 MB.',
    414: 'This address is too long.',
    421: 'This site is not known by that host name.',
  },
  trouble: {
    unreachable:
      'The database does not answer right now. Try again in a moment: a change that was saved already is not saved twice.',
    full: 'Nothing was saved: the disk of the server is full. Reading goes on; tell whoever runs it.',
  },
  wentWrong: (id: string) => `Something went wrong. If you report it, name ${id}.`,
} as const
