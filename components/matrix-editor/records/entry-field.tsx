import { Combobox } from '@base-ui/react/combobox'
import { useState } from 'react'
import { fill } from '../../ui/fill'
import { OptionList } from '../cells/option-list'
import { offered } from '../cells/picker'
import { useEditor } from '../editor-context'
import { isFound, type Option } from '../model/options'
import { AddInPlace } from './add-in-place'
import styles from './field.module.css'

type Shared = {
  id: string
  options: readonly Option[]
  /** the id of the sentence that says what is wrong with the field */
  described: string | undefined
  /** the list that the entries belong to, where one can be added to it here */
  list?: 'organizations' | 'proponents'
}

/** What is typed and not chosen. */
type Typing = {
  /** as it was left */
  typed?: string
  onTyped?: (text: string) => void
}

type Props = Shared & Typing & { value: string; onChange: (key: string) => void }

/** Escape leaves a field; what is chosen in it stays, though the widget would empty it. */
const isLeaving = (reason: string) => reason === 'escape-key'

const wordOf = (option: Option) => option.word
const same = (a: Option, b: Option) => a.key === b.key

/** Whether an entry goes by exactly this name. */
const isNamed = ({ word }: Option, text: string) => word.toLowerCase() === text.trim().toLowerCase()

/** What was typed stays until something is chosen: only a person empties the field. */
function useTyped(start: string) {
  const [text, setText] = useState(start)
  const onText = (next: string, { reason }: { reason: string }) => {
    if (reason === 'input-change' || reason === 'item-press') setText(next)
  }
  return { text, setText, onText }
}

type InputProps = Shared & {
  text: string
  chosen: boolean
  onAdded: (entry: { key: string; word: string }) => void
}

function EntryInput({ id, options, described, list, text, chosen, onAdded }: InputProps) {
  const { adding, source } = useEditor()
  const { choose, unmatched, unchosen } = source.words.editor.panel
  const open = text.trim() !== '' && !chosen
  const matches = options.some((option) => isFound(option, text))
  return (
    <>
      <Combobox.Input
        id={id}
        className={styles.control}
        placeholder={choose}
        aria-invalid={described !== undefined || undefined}
        aria-describedby={[described, open && `${id}-typed`].filter(Boolean).join(' ') || undefined}
      />
      {open && (
        <p id={`${id}-typed`} className={styles.typed}>
          {fill(matches ? unchosen : unmatched, { text: text.trim() })}
        </p>
      )}
      {open && list && !options.some((option) => isNamed(option, text)) && (
        <AddInPlace list={list} text={text.trim()} onAdded={onAdded} />
      )}
      <OptionList silent={list !== undefined && adding.includes(list)} />
    </>
  )
}

/** One entry of the directory, found by typing. */
export function EntryField({ value, onChange, typed = '', onTyped, ...shared }: Props) {
  const current = shared.options.find((option) => option.key === value) ?? null
  const { text, setText, onText } = useTyped(current?.word ?? typed)
  const take = (key: string) => {
    onTyped?.('')
    onChange(key)
  }
  return (
    <Combobox.Root
      items={offered(shared.options, [value])}
      filter={isFound}
      itemToStringLabel={wordOf}
      isItemEqualToValue={same}
      autoHighlight
      inputValue={text}
      onInputValueChange={(next, details) => {
        onText(next, details)
        if (details.reason !== 'input-change') return
        const isChosen = next === current?.word
        onTyped?.(isChosen ? '' : next.trim())
        if (!isChosen) onChange('')
      }}
      value={current}
      onValueChange={(option, { reason }) => {
        if (!isLeaving(reason)) take(option?.key ?? '')
      }}
    >
      <EntryInput
        {...shared}
        text={text}
        chosen={current !== null}
        onAdded={({ key, word }) => {
          setText(word)
          take(key)
        }}
      />
    </Combobox.Root>
  )
}

type SeveralProps = Shared &
  Typing & { value: readonly string[]; onChange: (keys: string[]) => void }

/** Several entries of the directory, found by typing. */
export function EntriesField({ value, onChange, typed = '', onTyped, ...shared }: SeveralProps) {
  const { text, setText, onText } = useTyped(typed)
  const take = (keys: string[]) => {
    setText('')
    onTyped?.('')
    onChange(keys)
  }
  return (
    <Combobox.Root
      items={offered(shared.options, value)}
      filter={isFound}
      itemToStringLabel={wordOf}
      isItemEqualToValue={same}
      autoHighlight
      multiple
      inputValue={text}
      onInputValueChange={(next, details) => {
        onText(next, details)
        if (details.reason === 'input-change') onTyped?.(next.trim())
      }}
      value={shared.options.filter((option) => value.includes(option.key))}
      onValueChange={(chosen, { reason }) => {
        if (!isLeaving(reason)) take(chosen.map((option) => option.key))
      }}
    >
      <EntryInput
        {...shared}
        text={text}
        chosen={false}
        onAdded={({ key }) => take([...value, key])}
      />
    </Combobox.Root>
  )
}
