import type { PublicationKind } from '@/lib/domain/vocabulary'

/** A publication with its marks. */
export type Published = {
  kind: PublicationKind
  number: number
  asOf: string
  withdrawnReason: string | null
  removedReason: string | null
  /** the numbers that it corrects, and that it is measured against */
  corrects: number | null
  baseline: number | null
}

/** Whether a publication is neither withdrawn nor removed. */
export const stands = ({ withdrawnReason, removedReason }: Published): boolean =>
  withdrawnReason === null && removedReason === null
