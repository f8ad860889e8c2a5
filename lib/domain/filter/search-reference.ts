import { instrumentKey } from '@/lib/domain/reference/instrument-key'
import { isNumberedByBody } from '@/lib/domain/reference/kinds'
import type { Reference } from '@/lib/domain/reference/reference'
import { referencesIn } from '@/lib/domain/reference/references-in'
import { sameReference } from '@/lib/domain/reference/same-reference'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'

/** Rows never change, so the references of each are read once. */
const read = new WeakMap<SnapshotRow, readonly Reference[]>()

function referencesOf(row: SnapshotRow): readonly Reference[] {
  const known = read.get(row)
  if (known) return known
  const { reference, proposals, progress } = row.cells
  const documents = [...proposals, ...progress].map((item) => item.document)
  const texts = [reference, ...(row.instrument?.aliases ?? []), ...documents]
  const found = texts.flatMap((text) => (text === null ? [] : referencesIn(text)))
  read.set(row, found)
  return found
}

function proponentOf(prefix: string, head: SnapshotHead): string {
  const wanted = prefix.toUpperCase()
  const found = Object.entries(head.proponents).find(([, { aliases }]) =>
    aliases.some((alias) => alias.toUpperCase() === wanted),
  )
  return found?.[0].toUpperCase() ?? wanted
}

/** A document with its proponents' keys for their prefixes, so that ATU and AFCP are one. */
function withProponents(reference: Reference, head: SnapshotHead): Reference {
  if (reference.form !== 'document' || reference.origin === null) return reference
  const origins = reference.origin.split('/').map((prefix) => proponentOf(prefix, head))
  return { ...reference, origin: origins.join('/') }
}

/** The resolutions of a Sector are those of its assembly: ITU-T Resolution 64 is WTSA Res 64. */
const ASSEMBLY_OF: Readonly<Record<string, string>> = {
  'ITU-T': 'WTSA',
  'ITU-D': 'WTDC',
  'ITU-R': 'RA',
}

/** What numbers an instrument: in a matrix, where it names no body, the assembly's. */
function withBody(reference: Reference, otherwise: string | null): Reference {
  if (reference.form !== 'instrument' || !isNumberedByBody(reference.kind)) return reference
  const { body } = reference
  return { ...reference, body: body === null ? otherwise : (ASSEMBLY_OF[body] ?? body) }
}

/**
 * The test of one reference in a publication against the one that is looked for.
 * @param head the publication, which knows the prefixes of proponents
 * @param wanted the reference that is looked for
 */
export function referenceTest(head: SnapshotHead, wanted: Reference) {
  const query = withBody(withProponents(wanted, head), null)
  return (candidate: Reference): boolean =>
    sameReference(query, withBody(withProponents(candidate, head), head.assembly.body))
}

/**
 * Tells whether an issue is the one a reference names: by its own reference, an alias of its
 * instrument, or a document of its proposals and of its progress.
 * @param row the issue
 * @param head the publication, which knows the prefixes of proponents
 * @param wanted the reference that is looked for
 */
export function namesReference(row: SnapshotRow, head: SnapshotHead, wanted: Reference): boolean {
  const query = withBody(wanted, null)
  const key = query.form === 'instrument' && query.body ? instrumentKey(query.body, query) : null
  if (key !== null && key === row.instrument?.key) return true
  return referencesOf(row).some(referenceTest(head, wanted))
}
