import { Combobox } from '@base-ui/react/combobox'
import { useEditor } from '../editor-context'
import type { Option } from '../model/options'
import styles from './picker.module.css'

type Props = {
  /** not seen where nothing matches */
  silent?: boolean
  /** whoever looks may not add what is missing, an editor may */
  editorAdds?: boolean
}

/** The list that drops down below a combobox. */
export function OptionList({ silent = false, editorAdds = false }: Props) {
  const { source } = useEditor()
  const { none, noneEditorAdds, retired } = source.words.editor.picker
  return (
    <Combobox.Portal>
      <Combobox.Positioner align="start" sideOffset={2} className={styles.positioner}>
        <Combobox.Popup className={silent ? `${styles.popup} ${styles.silent}` : styles.popup}>
          <Combobox.Empty className={styles.empty}>
            {editorAdds ? noneEditorAdds : none}
          </Combobox.Empty>
          <Combobox.List className={styles.list}>
            {(option: Option) => (
              <Combobox.Item key={option.key} value={option} className={styles.option}>
                <span className={styles.tick} aria-hidden="true">
                  <Combobox.ItemIndicator>✓</Combobox.ItemIndicator>
                </span>
                <span>
                  {option.word}
                  {option.retired && ` (${retired})`}
                  {option.hint !== '' && <span className={styles.hint}>{option.hint}</span>}
                </span>
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}
