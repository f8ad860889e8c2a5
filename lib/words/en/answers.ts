const listed = (site: string) => `What is published is listed at ${site}/ with its files.`

/** How a file is asked for of a number. */
const NUMBERED: Readonly<Record<string, string>> = {
  'proposals.csv': 'a number is chosen by ?publication=issues/1',
  'changes.csv': 'two numbers are chosen by ?from=issues-1&to=issues-2',
}

/** What files and addresses answer where there is nothing to give, as plain text. */
export const answers = {
  listed,
  noFile: (site: string) => `There is no such file here. ${listed(site)}`,
  noFileNamed: (name: string, files: readonly string[], site: string) =>
    `There is no file “${name}” here; those of an assembly are ${files.join(', ')}. ${listed(site)}`,
  /** of a file that each assembly has; `assembly` is null where the address does not begin with one */
  fileElsewhere: (what: { name: string; assembly: string | null; site: string }) => {
    const at = `${what.site}/${what.assembly ?? 'wtsa-24'}/${what.name}`
    const where =
      what.assembly === null
        ? `stands behind the key of an assembly, such as ${at}`
        : `stands at ${at}`
    const how = NUMBERED[what.name] ?? 'a number is chosen by ?publication=1'
    return `There is no file at this address: ${what.name} ${where}; ${how}. ${listed(what.site)}`
  },
  noApi: 'There is nothing at this address of the API.',
  noAssembly: (key: string) => `There is no assembly “${key}” here.`,
  /** `last` is the highest number that there is, null where there is none any more */
  noNumber: (what: { kind: string; number: number; code: string; last: number | null }) =>
    `There is no ${what.kind} No. ${what.number} of ${what.code}${
      what.last === null ? '' : `; the last is No. ${what.last}`
    }.`,
  /** `kind` is null where the file may be of either */
  nothingYet: (code: string, kind: string | null) =>
    kind === null
      ? `Nothing of ${code} has been published yet.`
      : `No ${kind} of ${code} has been published yet.`,
  gone: (what: { kind: string; number: number; at: string; isRemoved: boolean; url: string }) =>
    what.isRemoved
      ? `${what.kind} No. ${what.number} was removed at ${what.at}; ${what.url} says why.`
      : `${what.kind} No. ${what.number} was withdrawn at ${what.at}; it can still be had at ${what.url}.`,
  draftHasNoNumber: 'The parameter publication is for files of what is published, not for a draft.',
  removed: (what: {
    kind: string
    number: number
    code: string
    asOf: string
    published: string
    removed: string
    reason: string
    hash: string
  }) =>
    [
      `${what.kind} No. ${what.number} of ${what.code}, as of ${what.asOf}, was removed.`,
      `Reason: ${what.reason}`,
      `Published: ${what.published}. Removed: ${what.removed}.`,
      `SHA-256 of what it held: ${what.hash}`,
    ].join('\n'),
} as const
