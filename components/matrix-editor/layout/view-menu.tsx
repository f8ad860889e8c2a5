import { Menu } from '@base-ui/react/menu'
import { useState } from 'react'
import { BUILT_IN, type SavedView } from '@/lib/domain/layout/saved-view'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import toolbar from '../toolbar.module.css'
import type { LayoutParts } from './layout-parts'
import styles from './menu.module.css'

/** The name of the view that is open. */
function useName({ layout }: Pick<LayoutParts, 'layout'>): string {
  const { views } = useEditor().source.words.editor.layout
  const { open } = layout
  return open.saved ? open.saved.name : views[open.id]
}

function Choices({ layout }: Pick<LayoutParts, 'layout'>) {
  const words = useEditor().source.words.editor.layout.views
  const { open, views, show } = layout
  const item = (id: string, name: string) => (
    <Menu.RadioItem key={id} value={id} closeOnClick className={styles.item}>
      <span className={styles.mark} aria-hidden="true">
        {id === open.id ? '✓' : ''}
      </span>
      <span dir="auto">{name}</span>
    </Menu.RadioItem>
  )
  const group = (label: string, of: readonly SavedView[]) =>
    of.length > 0 && (
      <Menu.Group>
        <Menu.GroupLabel className={styles.label}>{label}</Menu.GroupLabel>
        {of.map(({ id, name }) => item(id, name))}
      </Menu.Group>
    )
  return (
    <Menu.RadioGroup value={open.id} onValueChange={(id: unknown) => show(String(id))}>
      {BUILT_IN.map((id) => item(id, words[id]))}
      {group(
        words.own,
        views.filter(({ shared }) => !shared),
      )}
      {group(
        words.team,
        views.filter(({ shared }) => shared),
      )}
    </Menu.RadioGroup>
  )
}

/** What is done with the view that is open; what came of it is said. */
function useActs({ layout }: LayoutParts, name: string) {
  const words = useEditor().source.words.editor.layout.views
  const [said, setSaid] = useState('')
  const { saved } = layout.open
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href.replace(/#.*$/, ''))
      setSaid(fill(words.copied, { name }))
    } catch {
      setSaid(words.notCopied)
    }
  }
  const update = async () => {
    if (!saved) return
    const { id, version, shared } = saved
    const fault = await layout.save({ view: { id, version }, name, shared })
    setSaid(fault ?? fill(words.saved, { name }))
  }
  const remove = async () => {
    if (saved) setSaid((await layout.remove(saved.id)) ?? fill(words.removed, { name }))
  }
  return { said, copy, update, remove }
}

/** Chooses a view, and saves what is shown as one. */
export function ViewMenu(props: LayoutParts) {
  const { layout, setPanel } = props
  const words = useEditor().source.words.editor.layout.views
  const name = useName(props)
  const { said, copy, update, remove } = useActs(props, name)
  const { open, isChanged } = layout
  const act = (word: string, run: () => void) => (
    <Menu.Item className={styles.item} onClick={run}>
      <span className={styles.mark} />
      {fill(word, { name })}
    </Menu.Item>
  )
  return (
    <>
      <Menu.Root
        modal={false}
        onOpenChange={(isOpen) => {
          if (isOpen) void layout.refresh()
        }}
      >
        <Menu.Trigger className={toolbar.button}>
          {fill(words.button, { name: isChanged ? fill(words.changed, { name }) : name })}
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className={styles.positioner} align="start" sideOffset={2}>
            <Menu.Popup className={styles.popup}>
              <Choices layout={layout} />
              <Menu.Separator className={styles.rule} />
              {isChanged && act(words.asSaved, () => layout.show(open.id))}
              {isChanged && open.saved?.mayChange && act(words.update, () => void update())}
              {act(words.saveAs, () => setPanel({ kind: 'save' }))}
              {!isChanged && open.id !== 'all' && act(words.link, () => void copy())}
              {open.saved?.mayChange && act(words.remove, () => void remove())}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  )
}
