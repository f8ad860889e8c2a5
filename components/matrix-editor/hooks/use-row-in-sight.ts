import { useEffect, useRef } from 'react'
import { bringIntoView } from './in-view'
import { cellElementId, type useSelection } from './use-selection'

/**
 * Where rows are chosen, sorted or grouped anew, the selected cell comes into view at its new
 * place; the focus stays where it is.
 * @param selection what is selected
 * @param placed where the rows were put; another one each time that is asked for
 */
export function useRowInSight(
  { cell }: Pick<ReturnType<typeof useSelection>, 'cell'>,
  placed: unknown,
) {
  const latest = useRef(cell)
  latest.current = cell
  const shown = useRef(placed)
  useEffect(() => {
    if (shown.current === placed) return
    shown.current = placed
    const { current } = latest
    const element = current && document.getElementById(cellElementId(current))
    if (element) bringIntoView(element, () => latest.current === current)
  }, [placed])
}
