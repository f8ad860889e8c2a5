import { type KeyboardEvent, type SyntheticEvent, useId, useRef, useState } from 'react'
import type { Writer } from '@/lib/domain/comments'
import { mentionTyped } from './mention-typed'

type Field = {
  text: string
  people: readonly Writer[]
  change: (text: string) => void
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Offers names while one is typed behind an @, as a list that the keys of the field walk. */
export function useMention({ text, people, change }: Field) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(0)
  /** where a name was typed for which no list is wanted */
  const [closed, setClosed] = useState<number | null>(null)
  const list = useId()
  const typed = mentionTyped(text, caret, people)
  const open = typed !== null && typed.from !== closed ? typed : null
  const chosen = open?.people[Math.min(at, open.people.length - 1)]

  const take = (person: Writer | undefined) => {
    const element = area.current
    if (!(open && person && element)) return
    element.setRangeText(`@${person.name} `, open.from, caret, 'end')
    change(element.value)
    setCaret(element.selectionStart)
    element.focus()
  }
  const walk = (event: KeyboardEvent, names: readonly Writer[]) => {
    const step = STEP[event.key]
    if (step !== undefined)
      setAt((Math.min(at, names.length - 1) + step + names.length) % names.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen)
    else if (event.key === 'Escape') setClosed(open?.from ?? null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    if (open && isPlain && !event.nativeEvent.isComposing) walk(event, open.people)
  }
  const onSelect = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    if (currentTarget.selectionStart !== caret) setAt(0)
    setCaret(currentTarget.selectionStart)
  }
  const idOf = (person: Writer) => `${list}-${person.id}`
  const ties = {
    ref: area,
    onSelect,
    'aria-autocomplete': 'list',
    'aria-controls': open ? list : undefined,
    'aria-activedescendant': open && chosen ? idOf(chosen) : undefined,
  } as const
  return { names: open?.people ?? [], chosen, take, onKeyDown, ties, list, idOf }
}
