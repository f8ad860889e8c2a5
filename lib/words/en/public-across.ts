/** What the pages that cross assemblies say. */
export const acrossWords = {
  /** the line at the top of each, which has no publisher of its own */
  latest:
    'Drawn from the latest publication of each assembly; where it has an Outcomes Matrix, from that one and its baseline.',
  followUps: {
    title: 'What remains to be done',
    outside: 'What remains to be done after ITU assemblies',
    description:
      'What remains to be done after the assemblies, by date: the action, who is responsible, where, and on which issue.',
    lead: (n: number, dated: boolean) =>
      n === 1
        ? '1 follow-up is open or in progress.'
        : `${n} follow-ups are open or in progress${dated ? ': those with a date first, then' : ','} by the assembly that they are for.`,
    /** the links to what remains of all assemblies, and of one alone */
    choose: 'Of which assembly',
    ofAll: (n: number) => `All assemblies (${n})`,
    ofOne: (code: string, n: number) => `${code} (${n})`,
    countOf: (n: number, m: number, codes: readonly string[]) =>
      `${n} of ${m === 1 ? '1 follow-up' : `${m} follow-ups`}: ${codes.join(', ')}`,
    noneOf: 'Nothing remains to be done here: no publication names a follow-up that is open.',
    counted: (count: string, title: string) => `${count} · ${title}`,
    unknownAssembly: (key: string) => `There is no assembly “${key}” here.`,
    unknownName: (name: string) =>
      `There is no filter “${name}” here; this page takes assembly alone.`,
    none: 'Nothing remains to be done: no publication names a follow-up that is open.',
    headings: {
      dated: 'With a date',
      undated: 'Elsewhere, with no date stated',
      assembly: (code: string, days: string) => `For ${code}, ${days}`,
    },
    /** of an assembly that is over, and of a day that is past */
    isOver: 'This assembly is over. What stands here was not recorded as done.',
    isPast: 'past, not recorded as done',
    columns: {
      due: 'By',
      action: 'What remains to be done',
      responsible: 'Responsible',
      where: 'Where',
      issue: 'Issue',
      state: 'State',
    },
    file: (code: string) => `Follow-ups of ${code}`,
    files: 'Take them away as CSV',
  },
} as const
