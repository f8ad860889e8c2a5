import type { SnapshotHead } from '@/lib/domain/snapshot'
import { isLink } from '@/lib/domain/text'

/** A file that holds the whole of a dataset. */
export type Distribution = { name: string; url: string; bytes: number }

export type DescribedDataset = {
  head: SnapshotHead
  name: string
  /** said where the publication has no summary, or after a short one */
  description: string
  /** the permanent address */
  url: string
  /** the site's own name and address */
  site: { name: string; url: string }
  number: number
  publishedAt: string
  /** of what this number froze; null of a comparison, which is made of two */
  hash: string | null
  withdrawn: boolean
  /** the addresses of what it is measured against, or made of */
  basedOn: readonly string[]
  image: string
  files: readonly Distribution[]
}

/** Search engines of datasets want 50 at least (Google, Dataset); the page itself says the rest. */
const LENGTHS = { least: 50, most: 300 }

function descriptionOf({ head, description }: DescribedDataset): string {
  const summary = head.summary ?? ''
  const long = summary.length >= LENGTHS.least ? summary : `${summary} ${description}`.trim()
  const characters = [...long.replace(/\s+/gu, ' ')]
  if (characters.length <= LENGTHS.most) return characters.join('')
  return `${characters.slice(0, LENGTHS.most - 1).join('')}…`
}

function meetingOf({ assembly }: SnapshotHead) {
  return {
    '@type': 'Event',
    name: assembly.name,
    alternateName: assembly.code,
    ...(assembly.opensOn === null ? {} : { startDate: assembly.opensOn }),
    ...(assembly.closesOn === null ? {} : { endDate: assembly.closesOn }),
    ...(assembly.place === null
      ? {}
      : { location: { '@type': 'Place', name: assembly.place, address: assembly.place } }),
  }
}

function licenceOf({ publisher: { licence } }: SnapshotHead) {
  if (licence === null) return {}
  return { license: isLink(licence) ? licence : { '@type': 'CreativeWork', name: licence } }
}

/**
 * A publication as schema.org's Dataset, for search engines and for programs.
 * @param described the publication, its address and its files
 */
export function datasetOf(described: DescribedDataset) {
  const { head, url, site, hash } = described
  const publisher = { '@type': 'Organization', name: head.publisher.name }
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: described.name,
    description: descriptionOf(described),
    version: String(described.number),
    ...(hash === null ? {} : { identifier: `sha256:${hash}` }),
    inLanguage: head.language,
    contentReferenceTime: head.asOf,
    datePublished: described.publishedAt,
    isAccessibleForFree: true,
    ...(described.withdrawn ? { creativeWorkStatus: 'Withdrawn' } : {}),
    ...licenceOf(head),
    creator: publisher,
    publisher,
    about: meetingOf(head),
    image: described.image,
    ...(described.basedOn.length === 0 ? {} : { isBasedOn: described.basedOn }),
    includedInDataCatalog: { '@type': 'DataCatalog', ...site },
    distribution: described.files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: 'text/csv',
      contentUrl: file.url,
      contentSize: `${file.bytes} B`,
    })),
  }
}

/**
 * A value as the text of a script of data: nothing in it can end the script or open a comment.
 * @param value plain data
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/</gu, '\\u003c')
