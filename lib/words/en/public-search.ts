const issues = (n: number) => (n === 1 ? '1 issue' : `${n} issues`)
const assemblies = (n: number) => (n === 1 ? '1 assembly' : `${n} assemblies`)

/** What the search over all assemblies says. */
export const searchWords = {
  title: 'Search',
  outside: 'Search what was proposed to ITU assemblies',
  titleOf: (q: string) => `“${q}” at ITU assemblies`,
  counted: (title: string, n: number) => `${issues(n)} · ${title}`,
  description: 'Search the matrices of all assemblies by words or by a reference.',
  lead: 'It finds the issues of every assembly by words or by a reference.',
  label: 'Search all assemblies',
  field: 'Words or a reference',
  hint: 'IPv6, or Res 64',
  submit: 'Search',
  found: (n: number, m: number) => `${issues(n)} in ${assemblies(m)}`,
  empty: 'Nothing is searched for yet.',
  nothing: 'No issue found',
  help: [
    'Each word that you search for must stand somewhere in the issue: its title and texts, the proposals and who made them, the organizations it would affect, what was decided. Capitals and accents do not matter, and the beginning of a word is enough.',
    'A reference finds the issues of that instrument or document, however it is spelled: Res 64, resolution 64 and RES64; AFCP/42A1/1 and AFCP-42A1/1. Res 6 never finds Res 64.',
  ],
  readAs: (reference: string) =>
    `This was read as a reference, ${reference}: it finds the issues whose instrument or documents it names, not texts that mention it.`,
  fewer: 'Fewer words, or the beginning of a word, find more.',
  all: 'See all assemblies and what is published on each',
  inAssembly: (n: number, m: number) => (n === m ? issues(n) : `${n} of ${issues(m)}`),
  from: 'from',
  measured: 'measured against',
  allOf: (n: number, code: string) => `All ${n} in the matrix of ${code}`,
  row: 'In the matrix',
  rowOf: (issue: string) => `${issue} in the matrix`,
  before: 'Concern before:',
  concern: 'Concern:',
  after: 'after:',
  entries: 'What is called so',
  kinds: {
    assemblies: 'Assembly',
    instruments: 'Instrument',
    organizations: 'Organization',
    proponents: 'Proponent',
    themes: 'Theme',
    glossary: 'Glossary',
  },
  /** beside what no publication tells of, the assembly and the entry of the directory */
  nothingYet: 'nothing is published yet',
  unnamed: 'no publication names it',
  unknown: (name: string) => `There is no filter “${name}” here; the search takes q alone.`,
} as const
