import type { Metadata } from 'next'
import { ChangeMark } from '@/components/matrix-compare/change-mark'
import { Cite } from '@/components/matrix-view/cite'
import { nameOf } from '@/components/matrix-view/frozen-words'
import { endingOf } from '@/components/matrix-view/issue-ending'
import { IssuePage } from '@/components/matrix-view/issue-page'
import { isStanding } from '@/lib/domain/publication'
import { env } from '@/lib/env'
import type { PublishedIssue } from '@/lib/publication/get-issue'
import { pageMetadata } from '@/lib/web/page-metadata'
import { en } from '@/lib/words/en'
import { citedIssue } from '../../cited'
import { previewOfMark } from '../../preview'
import { readIssue } from '../../published'

type Props = PageProps<'/[assembly]/[issue]'>

async function readFrom({ params }: Props): Promise<PublishedIssue> {
  const { assembly, issue } = await params
  return readIssue(assembly, issue)
}

/** Its latest publication: the outcomes before the issues, a withdrawn one only where no other is. */
function newestOf({ issues, outcomes, holdings }: PublishedIssue) {
  const candidates = [outcomes, issues].filter((holding) => holding !== null)
  return candidates.find(({ mark }) => isStanding(mark)) ?? candidates[0] ?? holdings[0]
}

const named = ({ row }: PublishedIssue['holdings'][number]) => {
  const { title } = row.cells
  const name = nameOf(row, en.public.matrix.untitled)
  return title === null || title === name ? name : `${name}: ${title}`
}

/** The issue as its latest publication holds it, under an address that never says anything else. */
function citedHolding(holding: PublishedIssue['holdings'][number], slug: string) {
  const { mark, head } = holding
  const path = `/${head.assembly.key}/${mark.kind}/${mark.number}`
  return citedIssue(holding, named(holding), `${env().APP_URL}${path}#${slug}`)
}

/** Search engines and links say how it ended, where that is known. */
function endedOf({ outcomes }: PublishedIssue): string {
  const { result, status } =
    outcomes === null
      ? { result: null, status: null }
      : endingOf({ holding: outcomes, words: en.public })
  const parts = [result, status].filter((part) => part !== null)
  return result === null ? '' : en.public.issue.ended(parts)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const issue = await readFrom(props)
  const newest = newestOf(issue)
  if (newest === undefined) return {}
  const { title, summary } = newest.row.cells
  return pageMetadata({
    title: `${named(newest)} (${issue.assembly.code})`,
    description: [summary ?? title ?? named(newest), endedOf(issue)].filter(Boolean).join(' '),
    path: `/${issue.assembly.key}/${issue.slug}`,
    listed: isStanding(newest.mark),
    preview: await previewOfMark(issue.assembly.key, newest.mark),
  })
}

export default async function OneIssuePage(props: Props) {
  const issue = await readFrom(props)
  const newest = newestOf(issue)
  if (newest === undefined) return null
  const { assembly, slug, comparison } = issue
  const address = `${env().APP_URL}/${assembly.key}/${slug}`
  return (
    <IssuePage
      newest={newest}
      issues={issue.issues}
      outcomes={issue.outcomes}
      levels={issue.levels}
      lacking={issue.lacking}
      previous={issue.previous}
      next={issue.next}
      change={
        comparison !== null && (
          <ChangeMark item={comparison} head={newest.head} words={en.public.compare} />
        )
      }
      links={{ issue: () => null, row: () => address, sort: null }}
      address={address}
      words={en.public}
    >
      <Cite cited={citedHolding(newest, slug)} words={en.public} />
    </IssuePage>
  )
}
