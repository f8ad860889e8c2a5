import { parseDocument } from '@/lib/domain/reference/document'
import { parseFileId } from '@/lib/domain/reference/file-id'
import { parseInstrument } from '@/lib/domain/reference/instrument'
import { plainText } from '@/lib/domain/reference/plain-text'
import { parseProvisional } from '@/lib/domain/reference/provisional'
import type { DocumentReference, Reference } from '@/lib/domain/reference/reference'

/** The longest reference seen has 60 characters; a long text is not worth reading as one. */
const LONGEST = 200

/** `ACP/67A1/1 to ACP/67A1/4` */
function parseRange(text: string): DocumentReference | null {
  const [, from, to] = /^(\S+) (?:to|-) (\S+)$/iu.exec(text) ?? []
  const first = from === undefined ? null : parseDocument(from)
  const last = to === undefined ? null : parseDocument(to)
  if (!first?.proposal || !last?.proposal) return null
  const range = { first: first.proposal.first, last: last.proposal.last }
  const same =
    JSON.stringify({ ...first, proposal: null }) === JSON.stringify({ ...last, proposal: null })
  return same && range.first < range.last ? { ...first, proposal: range } : null
}

/**
 * Reads any spelling of an instrument, a provisional label or a document that the matrices and
 * the documents of the ITU use. Null where the text is not wholly one reference.
 */
export function parseReference(text: string): Reference | null {
  if (text.length > LONGEST) return null
  const plain = plainText(text)
  const bare = /^\(([^()]*)\)$/u.exec(plain)?.[1]?.trim() ?? plain
  return (
    parseProvisional(bare) ??
    parseInstrument(bare) ??
    parseFileId(bare) ??
    parseDocument(bare) ??
    parseRange(bare)
  )
}
