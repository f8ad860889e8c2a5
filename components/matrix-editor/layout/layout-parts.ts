import type { Dispatch, SetStateAction } from 'react'
import type { Choice, LayoutColumn } from '@/lib/domain/layout/layout'
import type { useArrangement } from '../hooks/use-arrangement'
import type { useLayout } from '../hooks/use-layout'

export type LayoutPanel =
  | { kind: 'rows'; choice?: Choice }
  | { kind: 'columns' | 'save' }
  | { kind: 'menu'; column: LayoutColumn }
  | null

export type LayoutParts = {
  layout: ReturnType<typeof useLayout>
  /** how many issues have an open objection */
  disputed: number
  arrangement: ReturnType<typeof useArrangement>
  /** what is open of it over the page */
  panel: LayoutPanel
  setPanel: Dispatch<SetStateAction<LayoutPanel>>
  mayShare: boolean
}
