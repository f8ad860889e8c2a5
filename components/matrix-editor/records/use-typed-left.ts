import { useRef } from 'react'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import type { KeptList } from '../kept/kept-list'

type Keyed = { key: string }
type Left = KeptList['left']

/** What is typed in each item, by its field. */
function byItem(items: readonly Keyed[], left: Left) {
  return new Map<string, ReadonlyMap<string, string>>(
    items.map(({ key }, at) => [
      key,
      new Map(left.flatMap(([of, field, text]) => (of === at ? [[field, text]] : []))),
    ]),
  )
}

/**
 * What is typed into fields and not chosen, so that saving never drops it in silence.
 * @param items the items as they are to begin with
 * @param begun what was left so in them
 */
export function useTypedLeft(items: readonly Keyed[], begun: Left) {
  const { left } = useEditor().source.words.editor.place
  const typed = useRef<ReturnType<typeof byItem> | null>(null)
  typed.current ??= byItem(items, begun)
  const all = typed.current
  const type = (item: string, field: string, text: string) => {
    const others = [...(all.get(item) ?? [])].filter(([name]) => name !== field)
    all.set(item, new Map(text === '' ? others : [...others, [field, text]]))
  }
  const typedIn = (item: string, field: string) => all.get(item)?.get(field) ?? ''
  const list = (now: readonly Keyed[]): Left =>
    now.flatMap(({ key }, at) =>
      [...(all.get(key) ?? [])].map(([field, text]): Left[number] => [at, field, text]),
    )
  const faults = (now: readonly Keyed[]) =>
    list(now).map(([at, field, text]) => [`${at} ${field}`, fill(left, { text })] as const)
  return { type, typedIn, list, faults }
}
