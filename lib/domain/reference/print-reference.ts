import { printDocument } from '@/lib/domain/reference/document'
import { printInstrument } from '@/lib/domain/reference/instrument'
import type { Reference } from '@/lib/domain/reference/reference'

/**
 * Prints a reference in the one house style: `Res 64 (Rev. Hammamet, 2016)`, `[AFCP-1]`,
 * `COM6/4`, `EUR/45A12/1`. Reading it again gives the same reference.
 */
export function printReference(reference: Reference): string {
  switch (reference.form) {
    case 'instrument':
      return printInstrument(reference)
    case 'provisional':
      return reference.bracketed ? `[${reference.label}]` : reference.label
    case 'document':
      return printDocument(reference)
  }
}
