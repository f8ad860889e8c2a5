import { useEffect, useState } from 'react'
import { useEditor } from '../editor-context'
import type { TypedCell } from './typed-store'

/** The cells that hold something not saved: from before the page was loaded, and left since. */
export function useLeft() {
  const { typed } = useEditor()
  const [left, setLeft] = useState<readonly TypedCell[]>([])
  useEffect(() => {
    setLeft(typed.list())
    return typed.onLeft(() => setLeft(typed.list()))
  }, [typed])
  const forget = (cell: TypedCell) => setLeft((all) => all.filter((one) => one !== cell))
  return { left: left.filter(typed.holds), forget }
}
