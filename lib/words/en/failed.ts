/** What is said when a page could not be shown; apart, since the browser is sent it. */
export const failedWords = {
  title: 'Something went wrong',
  body: 'This page could not be shown. Nothing that was published is lost; please try again in a moment.',
  code: 'If you write to us, name this code:',
  link: 'See all assemblies',
} as const
