import { Combobox } from '@base-ui/react/combobox'
import { OptionList } from '../cells/option-list'
import { offered } from '../cells/picker'
import { useEditor } from '../editor-context'
import { isFound, type Option } from '../model/options'
import styles from './field.module.css'

type Props = {
  id: string
  options: readonly Option[]
  value: string
  onChange: (key: string) => void
}

const wordOf = (option: Option) => option.word
const same = (a: Option, b: Option) => a.key === b.key

/** One entry of the directory, found by typing. */
export function EntryField({ id, options, value, onChange }: Props) {
  const { source } = useEditor()
  return (
    <Combobox.Root
      items={offered(options, [value])}
      filter={isFound}
      itemToStringLabel={wordOf}
      isItemEqualToValue={same}
      autoHighlight
      value={options.find((option) => option.key === value) ?? null}
      onValueChange={(option) => onChange(option?.key ?? '')}
    >
      <Combobox.Input
        id={id}
        className={styles.control}
        placeholder={source.words.editor.panel.choose}
      />
      <OptionList />
    </Combobox.Root>
  )
}

type SeveralProps = {
  id: string
  options: readonly Option[]
  value: readonly string[]
  onChange: (keys: string[]) => void
}

/** Several entries of the directory, found by typing. */
export function EntriesField({ id, options, value, onChange }: SeveralProps) {
  const { source } = useEditor()
  return (
    <Combobox.Root
      items={offered(options, value)}
      filter={isFound}
      itemToStringLabel={wordOf}
      isItemEqualToValue={same}
      autoHighlight
      multiple
      value={options.filter((option) => value.includes(option.key))}
      onValueChange={(chosen) => onChange(chosen.map((option) => option.key))}
    >
      <Combobox.Input
        id={id}
        className={styles.control}
        placeholder={source.words.editor.panel.choose}
      />
      <OptionList />
    </Combobox.Root>
  )
}
