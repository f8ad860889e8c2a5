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
  leave: (next?: Next) => void
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
  /** Says that what was typed is not chosen, where it is not; nothing typed is lost in silence. */
  const isLeft = () => {
    if (name !== '') setFault(fill(source.words.editor.panel.unchosen, { text: name }))
    return name !== ''
  }
  return { offer, take, fault, setText, isLeft }
}

/** The options of the keys that a cell holds, in the order in which it holds them. */
const heldOptions = (options: readonly Option[], keys: readonly string[]) =>
  keys.flatMap((held) => options.find(({ key }) => key === held) ?? [])

function usePicking({ options, start, multiple, commit, leave }: Props, isLeft: () => boolean) {
  const [opened] = useState(() => heldOptions(options, start))
  const [chosen, setChosen] = useState(opened)
  const done = useRef(false)
  const finish = (value: unknown, next: Next) => {
    if (done.current) return
    done.current = true
    commit(value, next)
  }
  const save = (next: Next) =>
    finish(
      chosen.map((option) => option.key),
      next,
    )
  const leaveAt = (next?: Next) => {
    done.current = true
    leave(next)
  }
  /** Saves a list that was chosen from. Whoever chose nothing has edited nothing. */
  const close = (next: Next) => {
    if (multiple && chosen !== opened) save(next)
    else if (!done.current) leaveAt(next)
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
  const actOf = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) return chooseForAll
    if (key === 'Escape') return () => leaveAt()
    if (key !== 'Tab') return null
    return () => {
      if (!isLeft()) close(shiftKey ? 'previous-wrapping' : 'next-wrapping')
    }
  }
  const onKeyDown = (event: KeyboardEvent & { preventBaseUIHandler: () => void }) => {
    event.stopPropagation()
    const act = event.nativeEvent.isComposing ? null : actOf(event)
    if (act === null) return
    event.preventDefault()
    event.preventBaseUIHandler()
    act()
  }
  const onBlur = (event: FocusEvent) => {
    if (!isInPopup(event.relatedTarget)) close('blur')
  }
  return { chosen, setChosen, choose, highlighted, onKeyDown, onBlur }
}

/** Keys of a list, one or several, found by typing. */
export function Picker(props: Props) {
  const { label, options, multiple, start, typed } = props
  const { source, adding: addable } = useEditor()
  const adding = useAdding(props.list, options, typed)
  const picking = usePicking(props, adding.isLeft)
  const { chosen, setChosen, choose, highlighted, onKeyDown, onBlur } = picking
  const editorAdds = props.list !== null && !addable.includes(props.list)
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
      <OptionList editorAdds={editorAdds} />
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
        adding.setText('')
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
