import {
  type AssemblyEntry,
  isStanding,
  latestOf,
  type PublicationMark,
} from '@/lib/domain/publication'
import type { PublicContext } from './context'
import { listAssemblies } from './list-assemblies'
import { listNamed } from './list-named'

/** The path of a public page, and when what it shows was last published. */
export type PublicPage = { path: string; changed: string | null }

const later = (a: string | null, b: string | null) => ((a ?? '') > (b ?? '') ? a : b)

function ofAssembly({ assembly: { key }, publications }: AssemblyEntry): PublicPage[] {
  const [issues, outcomes] = [latestOf(publications, 'issues'), latestOf(publications, 'outcomes')]
  const hasTwo = publications.filter(isStanding).length > 1
  const page = (path: string, mark: PublicationMark | null) =>
    mark === null ? [] : [{ path: `/${key}/${path}`, changed: mark.publishedAt }]
  const last = later(issues?.publishedAt ?? null, outcomes?.publishedAt ?? null)
  return [
    { path: `/${key}`, changed: last },
    ...page('issues', issues),
    ...page('outcomes', outcomes),
    ...page('compare', outcomes),
    ...page('proposals', outcomes ?? issues),
    ...page('changes', hasTwo ? (outcomes ?? issues) : null),
  ]
}

/** The pages of each number that stands; older ones are named for programs that list them. */
function numbered({ assembly: { key }, publications }: AssemblyEntry): PublicPage[] {
  return publications.filter(isStanding).flatMap(({ kind, number, publishedAt }) => {
    const pages = kind === 'issues' ? ['issues'] : ['outcomes', 'compare']
    return pages.map((page) => ({ path: `/${key}/${page}/${number}`, changed: publishedAt }))
  })
}

/**
 * Every page that search engines and programs should know: the assemblies, newest first, with their latest
 * publications, then what the directory has that one of them names, then the issues that stand in a
 * publication that is neither withdrawn nor removed, then each such publication under its number.
 */
export async function listPages(context: PublicContext): Promise<PublicPage[]> {
  const entries = await listAssemblies(context)
  const pages = entries.flatMap(ofAssembly)
  const changed = pages.reduce<string | null>((last, page) => later(last, page.changed), null)
  const issues = new Map<string, string>()
  for (const { assembly, slug, publishedAt } of await context.db.listIssues()) {
    const path = `/${assembly}/${slug}`
    issues.set(path, later(issues.get(path) ?? null, publishedAt) ?? publishedAt)
  }
  const issuePages = [...issues].map(([path, at]) => ({ path, changed: at }))
  const lists = (await listNamed(context)).flatMap(({ list, keys }) =>
    ['', ...keys.map((key) => `/${key}`)].map((path) => ({ path: `/${list}${path}`, changed })),
  )
  return [
    { path: '/', changed },
    { path: '/about', changed: null },
    { path: '/about/data', changed: null },
    { path: '/follow-ups', changed },
    { path: '/glossary', changed: null },
    ...pages,
    ...lists,
    ...issuePages,
    ...entries.flatMap(numbered),
  ]
}
