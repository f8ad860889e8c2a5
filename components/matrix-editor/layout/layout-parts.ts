import type { useArrangement } from '../hooks/use-arrangement'
import type { useLayout } from '../hooks/use-layout'

export type LayoutPanel = 'rows' | 'columns' | 'save' | null

export type LayoutParts = {
  layout: ReturnType<typeof useLayout>
  arrangement: ReturnType<typeof useArrangement>
  /** what is open of it over the page */
  panel: LayoutPanel
  setPanel: (panel: LayoutPanel) => void
  mayShare: boolean
}
