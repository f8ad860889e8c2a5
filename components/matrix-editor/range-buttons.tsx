import { useEditor } from './editor-context'
import type { useRanges } from './hooks/use-ranges'
import styles from './toolbar.module.css'
import { ToolbarButton } from './toolbar-button'

type Props = { ranges: ReturnType<typeof useRanges> }

/** What keys do with several cells, for whoever has no keyboard. */
export function RangeButtons({ ranges }: Props) {
  const words = useEditor().source.words.editor.range
  return (
    <>
      <ToolbarButton
        label={words.several}
        pressed={ranges.several}
        onClick={ranges.toggleSeveral}
      />
      {ranges.size !== null && <span className={styles.size}>{ranges.size}</span>}
    </>
  )
}
