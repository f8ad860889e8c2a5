import { fileSize, longDate, longDates } from './dates'
import { failedWords } from './failed'
import { aboutWords } from './public-about'
import { acrossWords } from './public-across'
import { changesWords } from './public-changes'
import { citeWords } from './public-cite'
import { compareWords } from './public-compare'
import { dataWords } from './public-data'
import { entryWords } from './public-entries'
import { glossaryWords } from './public-glossary'
import { impactWords } from './public-impact'
import { issueWords } from './public-issue'
import { matrixWords } from './public-matrix'
import { previewWords } from './public-preview'
import { proposalsWords } from './public-proposals'
import { searchWords } from './public-search'

type Meeting = { code: string; name: string; body: string; place: string | null }
type Days = { opensOn: string | null; closesOn: string | null }

function daysOf({ opensOn, closesOn }: Days): string {
  if (opensOn === null) return closesOn === null ? 'dates not known' : `until ${longDate(closesOn)}`
  return closesOn === null ? `from ${longDate(opensOn)}` : longDates(opensOn, closesOn)
}

/** What the public site says around the matrices. */
export const publicWords = {
  site: {
    name: 'Plenary',
    about:
      'What is proposed to ITU assemblies, what it would mean for the Internet, and what came of it.',
    skip: 'Skip to the content',
    navigation: 'Site',
    home: 'All assemblies',
    /** the ways through the site, in this order: address and name */
    ways: [
      ['/', 'Assemblies'],
      ['/search', 'Search'],
      ['/follow-ups', 'Follow-ups'],
      ['/instruments', 'Instruments'],
      ['/organizations', 'Organizations'],
      ['/proponents', 'Proponents'],
      ['/themes', 'Themes'],
      ['/glossary', 'Glossary'],
    ],
    toAbout: 'About, licence and contact',
    signIn: 'Staff sign-in',
    /** while a filter or a sort is waited for without a reload */
    reading: {
      working: 'Working…',
      long: 'Still waiting for the answer of the site. Until it comes, the page stays as it was.',
      unreachable:
        'The site could not be reached. The page stays as it was, and so does what you chose: try again in a moment.',
    },
    theme: { label: 'Appearance', device: 'Device theme', light: 'Light', dark: 'Dark' },
  },
  dates: { day: longDate, days: daysOf },
  size: fileSize,
  /** the four lines at the top of every public page */
  masthead: {
    label: 'About this page',
    meeting: ({ code, name, body, place, ...days }: Meeting & Days) =>
      `${code} is the ${name}${code.includes(body) ? '' : ` of ${body}`}: ${[place, daysOf(days)].filter(Boolean).join(', ')}.`,
    meetingOf: 'A meeting of the',
    itu: 'International Telecommunication Union (ITU)',
    whatIs: (kind: string) => `what ${kind} means`,
    publisher: (publisher: string) =>
      `Published by ${publisher}. The levels of concern are the view of ${publisher}.`,
    nobody: 'Nothing has been published here yet.',
    noneStands:
      'Nothing that was published here stands any more: the list below says what was withdrawn or removed.',
    before: (noun: string) =>
      `Written before or during the ${noun}: it says what is proposed, not what was decided.`,
    proposedOnly: 'It says what was proposed, not what was decided.',
    after: (noun: string) => `It says what the ${noun} decided.`,
    both: (noun: string) => `It sets what was proposed beside what the ${noun} decided.`,
    over: (noun: string) => `The ${noun} is over.`,
    notYet: (noun: string) => `The ${noun} has not decided yet.`,
    latest: 'This is the latest number.',
    older: 'This is not the latest number.',
  },
  home: {
    title: 'Assemblies',
    heading: 'ITU assemblies: what is proposed and what came of it',
    ituLead: 'Assemblies, conferences and forums of the',
    lead: 'Before an assembly, an Issues Matrix says what is proposed and what it would mean for the Internet. After it, an Outcomes Matrix says what came of it.',
    empty:
      'No assembly has been announced here yet. When one is, its dates and its matrices will stand on this page.',
    of: (code: string) => `of ${code}`,
    nothing: 'Nothing published yet',
    noneStands: 'What was published was withdrawn or removed',
    columns: { assembly: 'Assembly', when: 'When and where', published: 'Latest publications' },
    caption: 'Assemblies: those whose dates are not known yet, then newest first',
  },
  assembly: {
    published: 'What was published when',
    nothing: (noun: string) =>
      `Nothing has been published for this ${noun} yet. An Issues Matrix comes before it, an Outcomes Matrix after it, and each will stand here.`,
    columns: { what: 'Publication', asOf: 'As of', state: 'State' },
    latest: 'latest',
    withdrawn: 'withdrawn',
    removed: 'removed',
    stage: 'Stage',
    when: 'When',
    place: 'Where',
    unknown: 'not known',
    compare: 'Before and after',
    changes: 'What changed from one publication to another',
    summedBy: (publisher: string) => `In the words of ${publisher}, from`,
    compareAbout: 'the Issues Matrix and the Outcomes Matrix side by side, row by row',
  },
  publication: {
    number: (kind: string, number: number) => `${kind} No. ${number}`,
    asOf: (date: string) => `as of ${date}`,
    notLatest: (number: number) => `This is No. ${number}, which a later number has replaced.`,
    toLatest: (kind: string) => `Read the latest ${kind}`,
    toLatestComparison: (kind: string) => `Read before and after of the latest ${kind}`,
    withdrawn: (date: string) => `Withdrawn on ${date}.`,
    correctedBy: (number: number) => `Corrected by No. ${number}`,
    sinceWithdrawn: ', which was withdrawn since',
    correctionWithdrawn: (number: number, date: string) =>
      `No. ${number} was itself withdrawn on ${date}:`,
    corrects: (number: number) => `Corrects No. ${number}`,
    removed: 'This publication was removed',
    removedBody: (what: string, asOf: string, at: string) =>
      `${what}, as of ${asOf}, was removed on ${at}. Its content is no longer kept.`,
    removedPublished: 'Published',
    removedAt: 'Removed',
    removedReason: 'Reason',
    removedHash: 'Fingerprint of what it held (SHA-256)',
  },
  matrix: matrixWords,
  compare: compareWords,
  proposalGroups: proposalsWords,
  changes: changesWords,
  search: searchWords,
  glossary: glossaryWords,
  cite: citeWords,
  preview: previewWords,
  data: dataWords,
  issue: issueWords,
  aboutPage: aboutWords,
  across: acrossWords,
  impact: impactWords,
  entries: entryWords,
  notFound: {
    title: 'There is no such page',
    body: 'Nothing is published at this address. A matrix has its address from the day it is published, and keeps it.',
    link: 'See all assemblies and what is published on each',
  },
  notYet: {
    title: (code: string) => `Nothing here yet of ${code}`,
  },
  gone: {
    removedTitle: (name: string, code: string) => `Removed: ${name} of ${code}`,
    withdrawn: (at: string) =>
      `was withdrawn on ${at}. It can still be read at its own address, with the reason.`,
    removed: (at: string) =>
      `was removed on ${at}. What it alone held can be read no more; its address gives the reason.`,
    link: (code: string) => `See ${code} and what is published on it`,
  },
  failed: failedWords,
} as const
