import { type RefObject, useEffect, useState } from 'react'

/** Steps, in pixels, in which a change of the room is taken note of. */
const STEP = 20

/** How wide the window of an element is, in pixels; null until it is measured. */
export function useRoom(element: RefObject<HTMLElement | null>): number | null {
  const [room, setRoom] = useState<number | null>(null)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () => setRoom(Math.floor(current.clientWidth / STEP) * STEP)
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return room
}
