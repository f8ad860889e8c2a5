import type {
  DocumentPart,
  DocumentReference,
  InstrumentReference,
  Reference,
} from '@/lib/domain/reference/reference'
import { referenceKey } from '@/lib/domain/reference/reference-key'

function agrees(wanted: string | null, found: string | null): boolean {
  return wanted === null || found === null || wanted.toLowerCase() === found.toLowerCase()
}

function within(wanted: { first: number; last: number }, found: { first: number; last: number }) {
  return found.first <= wanted.first && wanted.last <= found.last
}

/** The wanted parts must occur in their order; only revisions and corrigenda may be passed over. */
function hasParts(wanted: DocumentPart[], found: DocumentPart[]): boolean {
  const [part, ...rest] = wanted
  const [candidate, ...others] = found
  if (part === undefined) return true
  if (candidate === undefined) return false
  if (part.kind === candidate.kind && within(part, candidate)) return hasParts(rest, others)
  return candidate.kind !== 'add' && hasParts(wanted, others)
}

function sameDocument(wanted: DocumentReference, found: DocumentReference): boolean {
  if (wanted.number !== found.number || wanted.series !== found.series) return false
  if (!agrees(wanted.meeting, found.meeting) || !agrees(wanted.origin, found.origin)) return false
  if (!agrees(wanted.group, found.group) || !hasParts(wanted.parts, found.parts)) return false
  if (wanted.proposal === null) return true
  return found.proposal !== null && within(wanted.proposal, found.proposal)
}

function sameInstrument(wanted: InstrumentReference, found: InstrumentReference): boolean {
  return (
    wanted.kind === found.kind &&
    wanted.number.toLowerCase() === found.number.toLowerCase() &&
    agrees(wanted.body, found.body)
  )
}

/**
 * Whether a query finds a candidate. An instrument finds all its editions, and where one of the
 * two does not name the body it is left open. A document finds its revisions, addenda and
 * proposals (`AFCP/42A1` finds `AFCP/42A1/1`), a proposal only itself; a meeting or an origin
 * that one of the two lacks is left open. Other prefixes of one region are the directory's.
 */
export function sameReference(query: Reference, candidate: Reference): boolean {
  if (query.form === 'instrument' && candidate.form === 'instrument') {
    return sameInstrument(query, candidate)
  }
  if (query.form === 'document' && candidate.form === 'document') {
    return sameDocument(query, candidate)
  }
  return referenceKey(query) === referenceKey(candidate)
}
