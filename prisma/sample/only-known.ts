import type { z } from 'zod'
import type { issueFileSchema } from './issue-file'

type IssueFile = z.output<typeof issueFileSchema>
type Keyed = readonly { key: string }[]
type Directory = { themes: Keyed; areas: Keyed; organizations: Keyed; proponents: Keyed }
type Named = { name: string; path: (string | number)[] }

const keysOf = (list: Keyed) => new Set(list.map(({ key }) => key))

const listed = (names: readonly string[], path: Named['path']): Named[] =>
  names.map((name, index) => ({ name, path: [...path, index] }))

function proponentsOf(file: IssueFile): Named[] {
  return (['before', 'after'] as const).flatMap((stage) =>
    file[stage].proposals.flatMap((proposal, index) =>
      (['origins', 'supporters', 'opponents'] as const).flatMap((field) =>
        listed(
          proposal[field].map(({ proponent }) => proponent),
          [stage, 'proposals', index, field],
        ),
      ),
    ),
  )
}

/**
 * What a file of an issue names must be there.
 * @param directory themes, areas, organizations and proponents
 * @param there the short names of the assembly's sources, and every issue of the sample, written
 *   wtsa-16/res-50
 * @returns a check for zod's `superRefine`, which names the place of each unknown name
 */
export function onlyKnown(
  directory: Directory,
  there: { sources: readonly string[]; issues: readonly string[] },
) {
  const known = {
    theme: keysOf(directory.themes),
    'area of concern': keysOf(directory.areas),
    organization: keysOf(directory.organizations),
    proponent: keysOf(directory.proponents),
    source: new Set(there.sources),
    issue: new Set(there.issues),
  }
  return (file: IssueFile, ctx: z.core.$RefinementCtx<IssueFile>) => {
    const named = {
      theme: listed(file.themes, ['themes']),
      'area of concern': listed(file.areas_of_concern, ['areas_of_concern']),
      organization: Object.keys(file.organizations).map((name) => ({
        name,
        path: ['organizations', name],
      })),
      proponent: proponentsOf(file),
      source: [
        ...listed(file.before.sources, ['before', 'sources']),
        ...listed(file.after.sources, ['after', 'sources']),
      ],
      issue: file.lastTime
        ? [{ name: `${file.lastTime.assembly}/${file.lastTime.slug}`, path: ['lastTime'] }]
        : [],
    }
    for (const what of [
      'theme',
      'area of concern',
      'organization',
      'proponent',
      'source',
      'issue',
    ] as const) {
      for (const { name, path } of named[what]) {
        if (known[what].has(name)) continue
        ctx.addIssue({ code: 'custom', message: `There is no ${what} ${name}.`, path })
      }
    }
  }
}
