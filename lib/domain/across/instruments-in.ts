import { instrumentKey } from '@/lib/domain/reference/instrument-key'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'

/** Whether an issue is about an instrument, or only ended in it: a new text that got its number. */
export type InstrumentPart = 'about' | 'ended-in'

type Named = { about: string | null; endedIn: string | null }

/** What a row names never changes. */
const known = new WeakMap<SnapshotRow, Named>()

function keyIn(text: string | null, body: string): string | null {
  const reference = text === null ? null : parseReference(text)
  return reference?.form === 'instrument' ? instrumentKey(body, reference) : null
}

function namedIn(row: SnapshotRow, head: SnapshotHead): Named {
  const before = known.get(row)
  if (before) return before
  const { reference, final_reference } = row.cells
  const named = {
    about: row.instrument?.key ?? keyIn(reference, head.assembly.body),
    endedIn: keyIn(final_reference, head.assembly.body),
  }
  known.set(row, named)
  return named
}

/**
 * The instruments that an issue names, by the keys that the directory gives them.
 * @param row the issue
 * @param head the publication, whose body a number belongs to where it names none
 */
export function instrumentsIn(row: SnapshotRow, head: SnapshotHead): string[] {
  const { about, endedIn } = namedIn(row, head)
  return [about, endedIn].filter((key) => key !== null)
}

/**
 * In what way an issue names an instrument.
 * @returns null where it does not
 */
export function instrumentPart(
  row: SnapshotRow,
  head: SnapshotHead,
  key: string,
): InstrumentPart | null {
  const { about, endedIn } = namedIn(row, head)
  if (about === key) return 'about'
  return endedIn === key ? 'ended-in' : null
}
