import { directory } from './directory'

const issues = (n: number) => (n === 1 ? '1 issue' : `${n} issues`)
const assemblies = (n: number) => (n === 1 ? '1 assembly' : `${n} assemblies`)
const proposals = (n: number) => (n === 1 ? '1 proposal' : `${n} proposals`)

/** "a, b and c" */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/** The kinds of proponents, of several. */
const KINDS: Readonly<Record<string, string>> = {
  'member-state': 'Member States',
  'regional-organization': 'Regional organizations',
  'group-of-states': 'Other groups of states',
  'sector-member': 'Sector Members',
  associate: 'Associates',
  academia: 'Academia',
  'study-group': 'Study groups',
  'regional-group': 'Regional groups of study groups',
  'secretary-general': 'Secretary-General',
  director: 'Directors',
}

type Asked = { made: number; supported: number; opposed: number }

/** "ARB, League of Arab States" */
const inFull = (short: string, name: string) => (short === name ? name : `${short}, ${name}`)

/** What the pages of one instrument, organization, proponent or theme say, and their indexes. */
export const entryWords = {
  listed,
  inFull,
  /** "on 14 issues of 5 assemblies" */
  where: (n: number, m: number) => `${issues(n)} of ${assemblies(m)}`,
  count: (n: number, word: string) => `${n} ${word}`,
  before: (parts: string) => `Before: ${parts}.`,
  isNew: 'not in the Issues Matrix',
  became: (parts: string) => `What became of the concern: ${parts}.`,
  welcomed: (parts: string) => `Welcomed texts: ${parts}.`,
  kind: 'Kind',
  inMatrix: (n: number, code: string) =>
    n === 1 ? `See it in the matrix of ${code}` : `See these ${n} in the matrix of ${code}`,
  firstOf: (n: number, all: number) => `The first ${n} of ${all} are shown.`,
  from: 'From',
  measuredAgainst: ', measured against',
  withdrawn: ', withdrawn',
  caption: (what: string, code: string) => `${what} at ${code}`,
  /** between the codes of assemblies */
  absent: { comma: ', ', and: ' and ' },
  columns: {
    issue: 'Issue',
    how: 'How it would be affected',
    before: 'Concern before',
    decided: 'What was decided',
    became: 'What became of the concern',
    after: 'Concern after',
    asked: 'What it proposed, supported or opposed',
  },
  index: {
    entry: 'Name',
    issues: 'Issues',
    before: 'Concern before',
    unnamed: (n: number) => `In the directory, named by no publication yet: ${n}`,
    none: 'Nothing stands in this list yet.',
  },
  /** `outside` is the title where the page is named elsewhere: in a tab, a result, a link */
  instruments: {
    title: 'Instruments',
    outside: 'Instruments: texts that ITU assemblies amend or make',
    description:
      'Resolutions, decisions, recommendations and other texts that assemblies amend or make: what was proposed on each, assembly by assembly, and what came of it.',
    lead: (n: number, all: number) =>
      `${n} of the ${all} texts in the directory are named in a publication: what was proposed on each, assembly by assembly, and what came of it.`,
    caption: (body: string) => body,
    of: (kind: string, body: string) => `${kind} of ${body}`,
    revisions: 'Editions',
    aliases: 'Provisional labels',
    alias: (alias: string, code: string) => `${alias} at ${code}`,
    tallied: (n: number, m: number) => `Named on ${issues(n)} of ${assemblies(m)}.`,
    unnamed: 'No publication that stands names this instrument.',
    /** "PP Res 101 is named by no issue in the latest matrices of PP-18 and PP-14; …" */
    silent: {
      before: (name: string, n: number) =>
        `${name} is named by no issue in the latest ${n === 1 ? 'matrix' : 'matrices'} of`,
      after: '; whether anything was proposed on it there, they do not say.',
      afterOne: '; whether anything was proposed on it there, it does not say.',
    },
    heading: (name: string) => `${name}: what ITU assemblies did with it`,
    about: (name: string) =>
      `What was proposed on ${name}, assembly by assembly, and what came of it.`,
    endedIn: 'What was decided there led to this text.',
    proposals: 'What was proposed',
    from: (publication: string) => `from ${publication}`,
  },
  organizations: {
    title: 'Organizations',
    outside: 'Organizations that proposals to ITU assemblies would affect',
    description:
      'The organizations of the Internet that the proposals would affect: which issues, at which assemblies, how, and how it ended.',
    lead: (n: number, all: number) =>
      `${n} of the ${all} organizations in the directory are named on issues, by themselves or through a group: what would have affected each, how, and how it ended.`,
    caption: (_group: string) => 'Organizations and the issues that name them',
    members: 'Members',
    groups: 'Member of',
    tallied: (n: number, m: number, through: number) =>
      `Named on ${issues(n)} of ${assemblies(m)}${through === 0 ? '' : through === n ? ', always through a group' : `, on ${through} of them through a group only`}.`,
    unnamed: 'No publication that stands names this organization.',
    silent: {
      before: (name: string, n: number) =>
        `${name} is named by no issue in the latest ${n === 1 ? 'matrix' : 'matrices'} of`,
      after: ', by itself or through a group.',
    },
    through: 'through',
    heading: (name: string) => `${name}: how proposals to ITU assemblies would affect it`,
    about: (name: string) => `What would have affected ${name}, where, how, and how it ended.`,
    issuesAt: 'Issues that name it',
  },
  proponents: {
    title: 'Proponents',
    outside: 'Proponents: who proposes to ITU assemblies',
    description:
      'Who proposes to assemblies: what each asked for on each issue, what it supported or opposed, and what became of it.',
    lead: (n: number, all: number) =>
      `${n} of the ${all} proponents in the directory made, supported or opposed a proposal that a publication names.`,
    caption: (kind: string): string => KINDS[kind] ?? kind,
    aliases: 'Also written',
    organization: 'The same as the organization',
    tallied: ({ made, supported, opposed }: Asked, n: number, m: number) =>
      `${listed(
        [
          made === 0 ? '' : `Made ${proposals(made)}`,
          supported === 0 ? '' : `${made === 0 ? 'Supported' : 'supported'} ${supported}`,
          opposed === 0 ? '' : `${made + supported === 0 ? 'Opposed' : 'opposed'} ${opposed}`,
        ].filter(Boolean),
      )}, on ${issues(n)} of ${assemblies(m)}.`,
    fates: (parts: string) => `Of those it made: ${parts}.`,
    noFate: 'fate not stated',
    /** "No proposal of ARB is recorded at PP-22 and PP-18; of the 9 recorded there, …" */
    absent: {
      before: (name: string) => `No proposal of ${name} is recorded at`,
      unstated: (n: number, all: number) =>
        `; of the ${proposals(all)} recorded there, ${n} ${n === 1 ? 'has' : 'have'} no stated origin`,
    },
    unnamed: 'No publication that stands names this proponent.',
    heading: (name: string) => `${name}: its proposals to ITU assemblies`,
    about: (name: string) =>
      `What ${name} asked ITU assemblies for on each issue, what it supported or opposed, and what became of it.`,
    parts: { made: 'Proposed', supported: 'Supported', opposed: 'Opposed' },
    source: 'source',
    inMatrix: (n: number, part: string, code: string) =>
      `${part}: ${n === 1 ? 'see it' : `see these ${n}`} in the matrix of ${code}`,
    issuesAt: 'Proposals that name it',
    kind: directory.proponentKind as Readonly<Record<string, string>>,
  },
  themes: {
    title: 'Themes',
    outside: 'Themes of proposals to ITU assemblies',
    description:
      'Subjects that run through assemblies: the issues on each, what was feared and what was decided.',
    lead: (n: number, all: number) =>
      `${n} of the ${all} themes in the directory have issues in a publication: what was feared on each, and what was decided.`,
    caption: (_group: string) => 'Themes and their issues',
    tallied: (n: number, m: number) => `${issues(n)} of ${assemblies(m)}.`,
    unnamed: 'No publication that stands has an issue of this theme.',
    heading: (name: string) => `${name} at ITU assemblies`,
    about: (name: string) =>
      `The issues on ${name}, ITU assembly by assembly, and what came of them.`,
    issuesAt: 'Issues of this theme',
  },
  figure: {
    title: 'Its concern over assemblies',
    /** "Before: WTSA-16 High, WTSA-24 High. After: WTSA-24 Low." */
    sentence: (before: readonly string[], after: readonly string[]) =>
      [
        before.length === 0 ? '' : `Before: ${listed(before)}.`,
        after.length === 0 ? '' : `After: ${listed(after)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    at: (code: string, level: string) => `${level} at ${code}`,
    /** "Nothing is drawn of WTSA-20, …" */
    silent: {
      before: 'Nothing is drawn of',
      after: (n: number) => `, whose ${n === 1 ? 'matrix does' : 'matrices do'} not name it.`,
    },
    before: 'before',
    after: 'after',
    table: 'The same as a table',
    caption: 'Concern before and after, by assembly, newest last',
    columns: { assembly: 'Assembly', issue: 'Issue', before: 'Before', after: 'After' },
  },
} as const
