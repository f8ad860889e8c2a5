import { printDocument } from '@/lib/domain/reference/document'
import type { Reference } from '@/lib/domain/reference/reference'

/**
 * One key for all spellings of one thing. Of an instrument the edition, the meeting's year and
 * `Draft` are left out, the body is kept where it is given. It is for comparing, not for showing.
 */
export function referenceKey(reference: Reference): string {
  switch (reference.form) {
    case 'instrument':
      return `${reference.body ?? ''}:${reference.kind}:${reference.number}`.toLowerCase()
    case 'provisional':
      return `label:${reference.label.toLowerCase()}`
    case 'document':
      return `document:${printDocument(reference).toLowerCase()}`
  }
}
