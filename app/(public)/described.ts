import type { Download } from '@/components/matrix-view/downloads'
import type { PublicationMark } from '@/lib/domain/publication'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { env } from '@/lib/env'
import { datasetOf, scriptJson } from '@/lib/formats/dataset'
import { en } from '@/lib/words/en'

type Described = {
  head: SnapshotHead
  name: string
  page: 'issues' | 'outcomes' | 'compare'
  mark: PublicationMark
  baseline: PublicationMark | null
  /** the files of this number, unfiltered */
  downloads: readonly Download[]
}

/** A page's publication as schema.org's Dataset, in JSON that may stand in a script. */
export function describedAs({ head, name, page, mark, baseline, downloads }: Described): string {
  const base = `${env().APP_URL}/${head.assembly.key}`
  const url = `${base}/${page}/${mark.number}`
  const { files } = en.public.matrix.downloads
  return scriptJson(
    datasetOf({
      ...{ head, name, url, number: mark.number, publishedAt: mark.publishedAt },
      description: en.public.cite.dataset(name, head.publisher.name),
      site: { name: en.public.site.name, url: env().APP_URL },
      hash: page === 'compare' ? null : mark.contentHash,
      withdrawn: mark.withdrawn !== null,
      basedOn: [
        ...(page === 'compare' ? [`${base}/outcomes/${mark.number}`] : []),
        ...(baseline === null ? [] : [`${base}/issues/${baseline.number}`]),
      ],
      image: `${url}/preview.png`,
      files: downloads.map(({ file, query, bytes }) => ({
        name: files[file],
        url: `${base}/${file}.csv?${query}`,
        bytes: bytes.data,
      })),
    }),
  )
}
