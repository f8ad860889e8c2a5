import { Combobox } from '@base-ui/react/combobox'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { fill } from '../../ui/fill'
import { type Next, useEditor } from '../editor-context'
import { ADD, BLANK, isFound, type Option, optionToAdd } from '../model/options'
import { OptionList } from './option-list'
import styles from './picker.module.css'
import type { Commit } from './text-editor'

/** The lists to which a cell's picker can add. */
export type PickedList = 'themes' | 'areas' | 'sections'

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
  /** the list that can be added to from here, where there is one */
  list: PickedList | null
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

/** Adds what was typed to the list, and has it chosen. */
function useAdding(list: Props['list'], options: readonly Option[], typed: string) {
  const { adding, add, source, assemblyKey } = useEditor()
  const [text, setText] = useState(typed)
  const [fault, setFault] = useState<string | null>(null)
  const words = source.words.editor.place
  const name = text.trim()
  const known = options.some((option) => option.word.toLowerCase() === name.toLowerCase())
  const offer =
    list !== null && adding.includes(list) && name !== '' && !known
      ? optionToAdd(fill(words.offer, { text: name, one: words.one[list] }))
      : null
  const take = async (): Promise<Option | null> => {
    if (list === null) return null
    const fields = list === 'sections' ? { assembly: assemblyKey, heading: name } : { name }
    const answer = await add(list, fields)
    setFault('fault' in answer ? answer.fault : null)
    return 'fault' in answer ? null : { ...optionToAdd(name), key: answer.key }
  }
  return { offer, take, fault, setText }
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
  const highlighted = useRef<Option | undefined>(undefined)
  const choose = (option: Option | null, next: Next = 'down') => {
    if (option) finish(option.key === BLANK ? null : option.key, next)
  }
  /** For all selected cells: what is highlighted, as Enter would choose it. */
  const chooseForAll = () => {
    const { current } = highlighted
    if (multiple) save('all')
    else if (current && current.key !== ADD) choose(current, 'all')
  }
  const onKeyDown = (event: KeyboardEvent & { preventBaseUIHandler: () => void }) => {
    event.stopPropagation()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.preventBaseUIHandler()
      chooseForAll()
    } else if (event.key === 'Escape') {
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
  return { chosen, setChosen, choose, highlighted, onKeyDown, onBlur }
}

/** Keys of a list, one or several, found by typing. */
export function Picker(props: Props) {
  const { label, options, multiple, start, typed } = props
  const { chosen, setChosen, choose, highlighted, onKeyDown, onBlur } = usePicking(props)
  const { source } = useEditor()
  const adding = useAdding(props.list, options, typed)
  const items = offered(options, start)
  const shared = {
    items: adding.offer === null ? items : [...items, adding.offer],
    filter: isFound,
    onInputValueChange: adding.setText,
    itemToStringLabel: (option: Option) => option.word,
    isItemEqualToValue: (a: Option, b: Option) => a.key === b.key,
    defaultOpen: true,
    defaultInputValue: typed,
    autoHighlight: true,
    onItemHighlighted: (option: Option | undefined) => {
      highlighted.current = option
    },
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
      {adding.fault !== null && (
        <p role="alert" className={styles.chosen}>
          {adding.fault}
        </p>
      )}
      <OptionList />
    </>
  )
  if (!multiple) {
    return (
      <Combobox.Root
        {...shared}
        value={null}
        onValueChange={(option) => {
          if (option?.key === ADD) void adding.take().then((added) => choose(added))
          else choose(option)
        }}
      >
        {field}
      </Combobox.Root>
    )
  }
  return (
    <Combobox.Root
      {...shared}
      multiple
      value={chosen}
      onValueChange={(next) => {
        setChosen(next.filter(({ key }) => key !== ADD))
        if (next.some(({ key }) => key === ADD)) {
          void adding.take().then((added) => added && setChosen((all) => [...all, added]))
        }
      }}
      onOpenChange={(open, details) => {
        if (!open && details.reason === 'item-press') details.cancel()
      }}
    >
      <Chosen options={chosen} />
      {field}
    </Combobox.Root>
  )
}
