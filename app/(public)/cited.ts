import type { Cited } from '@/components/matrix-view/cite'
import type { PublicationMark } from '@/lib/domain/publication'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { bibtex } from '@/lib/formats/bibtex'
import { en } from '@/lib/words/en'

const { cite, publication, dates } = en.public

type Work = {
  key: string
  head: SnapshotHead
  title: string
  /** number, as-of date and hash of each publication that it is made of */
  what: string
  url: string
}

type Mark = Pick<PublicationMark, 'kind' | 'number' | 'asOf' | 'contentHash' | 'withdrawn'>

/** "Issues Matrix No. 1, as of 14 October 2024 (SHA-256 …)" */
function named(mark: Mark): string {
  const name = publication.number(en.vocabulary.publicationKind[mark.kind], mark.number)
  const marks = [
    ...(mark.withdrawn === null ? [] : [cite.withdrawn(dates.day(mark.withdrawn.at.slice(0, 10)))]),
    cite.hash(mark.contentHash),
  ]
  return `${name}, ${publication.asOf(dates.day(mark.asOf))} (${marks.join('; ')})`
}

function citedAs({ key, head, title, what, url }: Work): Cited {
  const publisher = head.publisher.name
  return {
    sentence: cite.sentence({ publisher, title, what, url }),
    bibtex: bibtex({ key, author: publisher, title, asOf: head.asOf, note: what, url }),
  }
}

type Held = { head: SnapshotHead; mark: Mark }

/** One publication. */
export function citedMatrix({ head, mark }: Held, url: string): Cited {
  const key = `${head.assembly.key}-${mark.kind}-${mark.number}`
  return citedAs({ key, head, title: head.title, what: named(mark), url })
}

/** One issue as a publication holds it, under the address of its row there. */
export function citedIssue({ head, mark }: Held, title: string, url: string): Cited {
  const slug = url.slice(url.lastIndexOf('#') + 1)
  const key = `${head.assembly.key}-${mark.kind}-${mark.number}-${slug}`
  return citedAs({ key, head, title, what: cite.inside(head.title, named(mark)), url })
}

/** An outcomes publication beside its baseline. */
export function citedComparison({ head, mark }: Held, baseline: Mark | null, url: string): Cited {
  const what = baseline === null ? named(mark) : cite.between(named(baseline), named(mark))
  const title = en.public.compare.title(head.assembly.code)
  return citedAs({ key: `${head.assembly.key}-compare-${mark.number}`, head, title, what, url })
}

/** What changed between two publications. */
export function citedChanges(from: Mark, { head, mark }: Held, url: string): Cited {
  const names = [from, mark].map(({ kind, number }) => `${kind}-${number}`)
  return citedAs({
    key: [head.assembly.key, 'changes', ...names].join('-'),
    head,
    title: en.public.changes.title(head.assembly.code),
    what: cite.fromTo(named(from), named(mark)),
    url,
  })
}
