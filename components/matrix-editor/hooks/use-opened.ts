import { useCallback, useRef, useState } from 'react'
import type { SetAside } from '@/lib/domain/draft'

/** The issue of which everything is open, and where in it the focus is wanted. */
export type Opened = {
  id: string
  column: string | null
  /** the set-aside change that is to be edited there */
  edit: SetAside | null
  /** goes up with each wish */
  wish: number
}

/** Which issue is open as a whole, in the panel beside the grid or in the form on a phone. */
export function useOpened() {
  const [opened, setOpened] = useState<Opened | null>(null)
  const wish = useRef(0)
  const open = useCallback(
    (id: string, column: string | null = null, edit: SetAside | null = null) => {
      wish.current += 1
      setOpened({ id, column, edit, wish: wish.current })
    },
    [],
  )
  const close = useCallback(() => setOpened(null), [])
  return { opened, open, close }
}
