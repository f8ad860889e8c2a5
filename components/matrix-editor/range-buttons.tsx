import { useEditor } from './editor-context'
import type { useClipboard } from './hooks/use-clipboard'
import type { useFinding } from './hooks/use-finding'
import type { useRangeActs } from './hooks/use-range-acts'
import type { useRanges } from './hooks/use-ranges'
import type { useSelection } from './hooks/use-selection'
import styles from './toolbar.module.css'
import { ToolbarButton } from './toolbar-button'

type Props = {
  ranges: ReturnType<typeof useRanges>
  acts: ReturnType<typeof useRangeActs>
  clipboard: ReturnType<typeof useClipboard>
  selection: ReturnType<typeof useSelection>
  finding: ReturnType<typeof useFinding>
}

/** What keys do with several cells, for whoever has no keyboard. */
export function RangeButtons({ ranges, acts, clipboard, selection, finding }: Props) {
  const { source, mayEdit } = useEditor()
  const { editor } = source.words
  const words = editor.range
  const copying = editor.clipboard
  const off = selection.cell === null
  const press = (act: 'copy' | 'cut' | 'paste') => void clipboard.press(act)
  const said = acts.said ?? ranges.size
  return (
    <>
      <ToolbarButton
        label={words.several}
        pressed={ranges.several}
        onClick={ranges.toggleSeveral}
      />
      <ToolbarButton label={copying.copy} off={off} onClick={() => press('copy')} />
      {mayEdit && (
        <>
          <ToolbarButton label={copying.cut} off={off} onClick={() => press('cut')} />
          <ToolbarButton label={copying.paste} off={off} onClick={() => press('paste')} />
        </>
      )}
      {mayEdit && ranges.cells !== null && (
        <>
          <ToolbarButton label={words.fillDown} onClick={acts.fillDown} />
          <ToolbarButton label={words.clear} onClick={acts.clear} />
        </>
      )}
      <ToolbarButton label={editor.keys.find.title} onClick={() => finding.setOpen('find')} />
      <ToolbarButton label={editor.keys.button} onClick={() => finding.setOpen('keys')} />
      {said !== null && <span className={styles.size}>{said}</span>}
    </>
  )
}
