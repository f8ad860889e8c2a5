import { Dialog } from '@base-ui/react/dialog'
import { type KeyboardEvent, useId, useState } from 'react'
import { focusAtOnce } from '../../ui/focus-at-once'
import { useEditor } from '../editor-context'
import { foundItems, type PaletteItem } from '../model/palette'
import styles from './palette.module.css'

type Props = {
  items: readonly PaletteItem[]
  /** what can be found */
  label: string
  onClose: () => void
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function useFinding({ items, onClose }: Props) {
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const found = foundItems(items, query)
  const take = (item: PaletteItem | undefined) => {
    if (!item) return
    onClose()
    item.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEP[event.key]
    if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setAt((at + step + found.length) % found.length)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      take(found[at])
    }
  }
  const search = (text: string) => {
    setQuery(text)
    setAt(0)
  }
  return { query, search, found, at, take, onKeyDown }
}

/** Finds an issue by its reference or title, a view, or a command; the keyboard stays in the field. */
export function Palette(props: Props) {
  const { find } = useEditor().source.words.editor.keys
  const { query, search, found, at, take, onKeyDown } = useFinding(props)
  const { label } = props
  const list = useId()
  const idOf = (index: number) => `${list}-${index}`
  return (
    <Dialog.Root open onOpenChange={(open) => open || props.onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.dialog} finalFocus={false}>
          <Dialog.Title className={styles.title}>{find.title}</Dialog.Title>
          <input
            ref={focusAtOnce}
            role="combobox"
            aria-label={label}
            aria-expanded={found.length > 0}
            aria-controls={list}
            aria-activedescendant={found.length > 0 ? idOf(at) : undefined}
            aria-autocomplete="list"
            placeholder={label}
            className={styles.input}
            value={query}
            onChange={(event) => search(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <div id={list} role="listbox" aria-label={label} className={styles.list}>
            {found.map((item, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of the list.
              <div
                key={item.id}
                id={idOf(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                ref={(element) => {
                  if (index === at) element?.scrollIntoView({ block: 'nearest' })
                }}
                className={styles.option}
                onClick={() => take(item)}
              >
                <span dir="auto">{item.word}</span>
                <span className={styles.hint} dir="auto">
                  {item.hint}
                </span>
                <span className={styles.kind}>{find.kinds[item.kind]}</span>
              </div>
            ))}
          </div>
          <p role="status" className={styles.none}>
            {found.length === 0 && find.none}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
