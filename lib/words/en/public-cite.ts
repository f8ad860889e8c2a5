type Named = { publisher: string; title: string; what: string; url: string }

/** How a page says that it is cited. */
export const citeWords = {
  title: 'Cite this',
  bibtex: 'BibTeX',
  hash: (hash: string) => `SHA-256 of its content ${hash}`,
  withdrawn: (date: string) => `withdrawn on ${date}`,
  /** as the catalogue of a dataset says what it is, where its publisher says little */
  dataset: (title: string, publisher: string) =>
    `${title}: each issue with what was proposed, its level of concern and why, published by ${publisher}.`,
  sentence: ({ publisher, title, what, url }: Named) => `${publisher}, “${title}”, ${what}. ${url}`,
  inside: (title: string, what: string) => `in “${title}”, ${what}`,
  between: (before: string, after: string) => `${before}, beside ${after}`,
  fromTo: (before: string, after: string) => `from ${before} to ${after}`,
} as const
