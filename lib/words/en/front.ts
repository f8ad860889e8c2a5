/** What the front server says when it refuses a request; plain text, for people and programs. */
export const frontWords = {
  refusals: {
    400: 'This address is malformed.',
    405: 'Pages and files are only read here, by GET or HEAD.',
    413: 'What was sent is larger than 1 MB.',
    414: 'This address is too long: it has more than 8,192 characters.',
    421: 'This site is not known by that host name.',
  },
  /** What is said where a request cannot even be read as one. */
  unread: {
    400: 'What was sent cannot be read as a request. If its address has a space, that is written %20.',
    408: 'The request took too long to arrive.',
    431: 'This address, or what was sent with it, is too long: more than 16 kB.',
  },
  /** of an address without a slash at its start, or with what browsers encode */
  notEncoded:
    'This address does not begin with a slash, or holds a letter or sign that no address has as it is. Letters beyond ASCII are written percent-encoded, as their bytes in UTF-8: é is %C3%A9; a space is %20.',
  /** Of an address that a person may have typed or pasted. */
  mistyped: {
    400: {
      title: 'This address is malformed',
      body: 'No address here has a backslash, a control character, steps such as “..”, two slashes at its start, encoded as %2F or under /api, a % without two hexadecimal digits after it, or letters that are not encoded as UTF-8, where é is %C3%A9. Nothing was changed; please look at what was typed or pasted.',
      link: 'See all assemblies',
    },
    414: {
      title: 'This address is too long',
      body: 'It has more than 8,192 characters. Nothing was changed; a part of the filters may be enough.',
      link: 'See all assemblies',
    },
  },
  trouble: {
    unreachable:
      'The database does not answer right now. Try again in a moment: a change that was saved already is not saved twice.',
    full: 'Nothing was saved: the disk of the server is full. Reading goes on; tell whoever runs it.',
  },
  wentWrong: (id: string) => `Something went wrong. If you report it, name ${id}.`,
} as const
