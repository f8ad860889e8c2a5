import { useRef } from 'react'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'

/** What is typed into fields and not chosen, so that saving never drops it in silence. */
export function useTypedLeft() {
  const { left } = useEditor().source.words.editor.place
  const typed = useRef(new Map<string, ReadonlyMap<string, string>>())
  const type = (item: string, field: string, text: string) => {
    const others = [...(typed.current.get(item) ?? [])].filter(([name]) => name !== field)
    typed.current.set(item, new Map(text === '' ? others : [...others, [field, text]]))
  }
  const faults = (items: readonly { key: string }[]) =>
    items.flatMap(({ key }, at) =>
      [...(typed.current.get(key) ?? [])].map(
        ([field, text]) => [`${at} ${field}`, fill(left, { text })] as const,
      ),
    )
  return { type, faults }
}
