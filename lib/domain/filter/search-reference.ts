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

/** What an instrument without a body in a matrix belongs to: the assembly's body. */
function withBody(reference: Reference, { assembly }: SnapshotHead): Reference {
  if (reference.form !== 'instrument' || reference.body !== null) return reference
  return isNumberedByBody(reference.kind) ? { ...reference, body: assembly.body } : reference
}

/**
 * The test of one reference in a publication against the one that is looked for.
 * @param head the publication, which knows the prefixes of proponents
 * @param wanted the reference that is looked for
 */
export function referenceTest(head: SnapshotHead, wanted: Reference) {
  const query = withProponents(wanted, head)
  return (candidate: Reference): boolean =>
    sameReference(query, withBody(withProponents(candidate, head), head))
}

/**
 * Tells whether an issue is the one a reference names: by its own reference, an alias of its
 * instrument, or a document of its proposals and of its progress.
 * @param row the issue
 * @param head the publication, which knows the prefixes of proponents
 * @param wanted the reference that is looked for
 */
export function namesReference(row: SnapshotRow, head: SnapshotHead, wanted: Reference): boolean {
  const key =
    wanted.form === 'instrument' && wanted.body ? instrumentKey(wanted.body, wanted) : null
  if (key !== null && key === row.instrument?.key) return true
  return referencesOf(row).some(referenceTest(head, wanted))
}
