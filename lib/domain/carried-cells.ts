import { blankCells, type Cells } from './columns'
import { type KnownInstrument, latestReference } from './latest-reference'
import { slugOf } from './reference/slug-of'

/** What an issue is carried over into. */
export type CarryInto = {
  body: string
  instruments: readonly KnownInstrument[]
  /** the sections of the matrix that are in use */
  sections: readonly { key: string }[]
  sortKey: string
  newId: () => string
}

const isOpen = ({ state }: Cells['follow_ups'][number]) =>
  state === 'open' || state === 'in-progress'

const isForExisting = ({ key }: { key: string }) => key.split('-').includes('existing')

/** A new text that was adopted has become an existing one. */
function sectionOf(was: Cells, sections: CarryInto['sections']): string | null {
  const same = sections.find(({ key }) => key === was.section)
  const adopted = was.result === 'adopted-new'
  const wanted = adopted && !(same && isForExisting(same)) ? sections.find(isForExisting) : same
  return (wanted ?? same)?.key ?? null
}

/**
 * The cells with which an issue of an earlier assembly begins anew: what it is about and what is
 * still to be done, and nothing of how it was rated, proposed on or decided.
 * @param was its cells there
 * @param into the matrix that it comes into
 */
export function carriedCells(was: Cells, into: CarryInto): Cells {
  const reference = latestReference(was, into.body, into.instruments)
  const slug = (reference === null ? null : slugOf(reference)) ?? was.id
  return {
    ...blankCells(slug, into.sortKey),
    section: sectionOf(was, into.sections),
    reference,
    title: was.title,
    summary: was.summary,
    themes: was.themes,
    areas_of_concern: was.areas_of_concern,
    organizations: was.organizations,
    follow_ups: was.follow_ups.filter(isOpen).map((item) => ({ ...item, id: into.newId() })),
  }
}
