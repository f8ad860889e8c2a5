import type { HeadField } from '@/lib/domain/head-changes'
import type { Meaning } from '@/lib/domain/publication-changes'
import type { PairFault } from '@/lib/domain/publication-pair'

const PAIR = 'names a publication, such as issues-1 or outcomes-1'

const MEANINGS: Readonly<Record<Meaning, (n: number) => string>> = {
  raised: (n) => `${n} raised`,
  lowered: (n) => `${n} lowered`,
  new: (n) => `${n} new`,
  dropped: (n) => `${n} dropped`,
  open: (n) => `${n} not decided yet`,
  unrecorded: (n) => `${n} not recorded`,
  edited: (n) => `${n} edited otherwise`,
}

const ITSELF: Readonly<Record<HeadField, string>> = {
  title: 'Title',
  summary: 'Summary',
  note: 'Note',
  publisher: 'Publisher',
  contact: 'Contact',
  licence: 'Licence',
  disclaimer: 'Disclaimer',
}

type Parts = readonly { key: Meaning; count: number }[]

/** "3 raised, 1 lowered, 2 new, 1 dropped" */
const sumUp = (parts: Parts) => parts.map(({ key, count }) => MEANINGS[key](count)).join(', ')

const parameters = new Intl.ListFormat('en-GB')

/** `own` is what is taken beside the two names. */
function faultSentence(fault: PairFault, own: readonly string[] = []): string {
  switch (fault.fault) {
    case 'unreadable':
      return `The parameter ${fault.name} ${PAIR}, not “${fault.value}”.`
    case 'unknown':
      return `There is no publication ${fault.value} of this assembly.`
    case 'twice':
      return `The parameter ${fault.name} is given once.`
    case 'missing':
      return fault.name === 'to'
        ? `Nothing that can be read comes after ${fault.other}, so that there is nothing to tell of what changed since.`
        : `Nothing that can be read goes before ${fault.other}, so that there is nothing to tell of what changed until then.`
    case 'alone':
      return `No publication goes with ${fault.other} by itself; name the other one by ${fault.name}.`
    case 'name':
      return `“${fault.name}” is not known here; the parameters are ${parameters.format(['from', 'to', ...own])}.`
    case 'same':
      return 'The two publications are the same one: nothing can have changed between them.'
    case 'turned':
      return 'What changed is told from the earlier publication to the later one; from and to are the other way round.'
  }
}

/** What the page says of what changed between two publications. */
export const changesWords = {
  title: (code: string) => `${code}: what changed`,
  description: (from: string, to: string) =>
    `What changed from ${from} to ${to}, issue by issue and word by word.`,
  crumb: 'What changed',
  from: 'From',
  to: 'To',
  chooser: 'Compare two publications',
  choose: 'Compare',
  notices: 'About what was asked for',
  fault: faultSentence,
  onlyOne:
    'What changed can be told once there are two publications. There is only one that can be read.',
  pleaseName:
    'No two of the publications go together by themselves. Name two by from and to, such as issues-1 and issues-2.',
  pleaseChoose: 'Choose two publications to see what changed from one to the other.',
  meaning: (parts: Parts) => (parts.length === 0 ? 'No issue changed.' : `${sumUp(parts)}.`),
  unchanged: (n: number) =>
    n === 0
      ? 'No issue is as it was.'
      : n === 1
        ? '1 issue is as it was.'
        : `${n} issues are as they were.`,
  groups: {
    raised: 'Raised',
    lowered: 'Lowered',
    new: 'New',
    dropped: 'Dropped',
    open: 'Not decided yet',
    unrecorded: 'Not recorded',
    edited: 'Edited otherwise',
  },
  byMeaning: 'What it comes to',
  itself: {
    title: 'The publication itself',
    fields: ITSELF,
    level: (word: string) => `The level “${word}”`,
  },
  rows: 'Issue by issue',
  twoKinds: (noun: string) =>
    `An Issues Matrix and an Outcomes Matrix share the columns before the ${noun}: those are compared here, and the concern before with what remains of it. What was decided stands side by side in `,
  compare: 'Before and after',
  isNew: (publication: string) => `New in ${publication}`,
  isDropped: (publication: string) => `No longer in ${publication}`,
  rowIn: (publication: string) => `Row in ${publication}`,
  rowInNamed: (issue: string, publication: string) => `Row in ${publication}: ${issue}`,
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'The others stand in another order.',
  diff: { removed: 'removed', added: 'added', was: 'Was', became: 'Became', blank: 'blank' },
  since: (name: string, parts: Parts) =>
    `Since ${name}: ${parts.length === 0 ? 'no issue changed' : sumUp(parts)}.`,
  sinceLink: 'See what changed',
  until: (from: string, to: string) => `What changed from ${from} to ${to}`,
} as const
