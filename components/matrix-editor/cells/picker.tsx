import { Combobox } from '@base-ui/react/combobox'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useEditor } from '../editor-context'
import { BLANK, isFound, type Option } from '../model/options'
import { OptionList } from './option-list'
import styles from './picker.module.css'
import type { Commit } from './text-editor'

type Props = {
  label: string
  options: readonly Option[]
  multiple: boolean
  /** the keys that the cell holds */
  start: readonly string[]
  /** what was typed to open it */
  typed: string
  commit: Commit
  leave: () => void
}

/** The options of a cell's keys; one that is retired is offered only where it stands already. */
export function offered(options: readonly Option[], start: readonly string[]): Option[] {
  return options.filter((option) => !option.retired || start.includes(option.key))
}

function isInPopup(target: EventTarget | null) {
  return target instanceof Element && target.closest(`.${styles.popup}`) !== null
}

function Chosen({ options }: { options: readonly Option[] }) {
  if (options.length === 0) return null
  return <p className={styles.chosen}>{options.map((option) => option.word).join(', ')}</p>
}

function usePicking({ options, start, multiple, commit, leave }: Props) {
  const [chosen, setChosen] = useState(() => options.filter(({ key }) => start.includes(key)))
  const done = useRef(false)
  const finish = (value: unknown, next: Parameters<Commit>[1]) => {
    if (done.current) return
    done.current = true
    commit(value, next)
  }
  const save = (next: Parameters<Commit>[1]) => {
    if (multiple)
      finish(
        chosen.map((option) => option.key),
        next,
      )
    else finish(start[0] ?? null, next)
  }
  const choose = (option: Option | null) => {
    if (option) finish(option.key === BLANK ? null : option.key, 'down')
  }
  const onKeyDown = (event: KeyboardEvent & { preventBaseUIHandler: () => void }) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventBaseUIHandler()
      done.current = true
      leave()
    } else if (event.key === 'Tab') {
      event.preventDefault()
      event.preventBaseUIHandler()
      save(event.shiftKey ? 'previous-wrapping' : 'next-wrapping')
    }
  }
  const onBlur = (event: FocusEvent) => {
    if (!isInPopup(event.relatedTarget)) save('blur')
  }
  return { chosen, setChosen, choose, onKeyDown, onBlur }
}

/** Keys of a list, one or several, found by typing. */
export function Picker(props: Props) {
  const { label, options, multiple, start, typed } = props
  const { chosen, setChosen, choose, onKeyDown, onBlur } = usePicking(props)
  const { source } = useEditor()
  const shared = {
    items: offered(options, start),
    filter: isFound,
    itemToStringLabel: (option: Option) => option.word,
    isItemEqualToValue: (a: Option, b: Option) => a.key === b.key,
    defaultOpen: true,
    defaultInputValue: typed,
    autoHighlight: true,
  }
  const current = multiple ? undefined : options.find(({ key }) => key === (start[0] ?? BLANK))
  const placeholder = current?.word ?? source.words.editor.picker.search
  const field = (
    <>
      <Combobox.Input
        autoFocus
        className={styles.input}
        aria-label={label}
        placeholder={placeholder}
        data-editor
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <OptionList />
    </>
  )
  if (!multiple) {
    return (
      <Combobox.Root {...shared} value={null} onValueChange={choose}>
        {field}
      </Combobox.Root>
    )
  }
  return (
    <Combobox.Root
      {...shared}
      multiple
      value={chosen}
      onValueChange={setChosen}
      onOpenChange={(open, details) => {
        if (!open && details.reason === 'item-press') details.cancel()
      }}
    >
      <Chosen options={chosen} />
      {field}
    </Combobox.Root>
  )
}
