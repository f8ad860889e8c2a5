import { naturalOrder } from '@/lib/domain/natural-order'
import { rankOfKind } from '@/lib/domain/reference/kinds'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import { printReference } from '@/lib/domain/reference/print-reference'
import type { InstrumentReference, Reference } from '@/lib/domain/reference/reference'

const FORMS = { instrument: 0, provisional: 1, document: 2 }
const TEXT = 3
const BLANK = 4

function rankOf(text: string, reference: Reference | null): number {
  if (reference !== null) return FORMS[reference.form]
  return text.trim() === '' ? BLANK : TEXT
}

function orderOfInstruments(a: InstrumentReference, b: InstrumentReference): number {
  return (
    rankOfKind(a.kind) - rankOfKind(b.kind) ||
    naturalOrder(a.number, b.number) ||
    naturalOrder(a.body ?? '', b.body ?? '') ||
    (a.edition?.year ?? 0) - (b.edition?.year ?? 0)
  )
}

function orderOfReferences(a: Reference | null, b: Reference | null): number {
  if (a === null || b === null) return 0
  if (a.form === 'instrument' && b.form === 'instrument') return orderOfInstruments(a, b)
  return naturalOrder(printReference(a), printReference(b))
}

/**
 * Compares two references as typed, as people sort them: instruments by kind and number (Res 2
 * before Res 10), then provisional labels, documents, other texts; blank ones last.
 */
export function compareReferences(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? '']
  const [first, second] = [parseReference(left), parseReference(right)]
  return (
    rankOf(left, first) - rankOf(right, second) ||
    orderOfReferences(first, second) ||
    naturalOrder(left, right)
  )
}
