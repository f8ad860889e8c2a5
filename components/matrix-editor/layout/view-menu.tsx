import { useRef, useState } from 'react'
import { BUILT_IN, type SavedView } from '@/lib/domain/layout/saved-view'
import { fill } from '../../ui/fill'
import { Menu, MenuGroup, MenuItem, MenuRule } from '../../ui/menu'
import { useEditor } from '../editor-context'
import { viewWord } from '../model/layout/view-word'
import toolbar from '../toolbar.module.css'
import type { LayoutParts } from './layout-parts'
import { RemoveViewDialog } from './remove-view-dialog'
import styles from './view-bar.module.css'

/** The name of the view that is open. */
function useName({ layout }: Pick<LayoutParts, 'layout'>): string {
  const { views } = useEditor().source.words.editor.layout
  const { open } = layout
  return open.saved ? open.saved.name : views[open.id]
}

function Choices({ layout, disputed }: Pick<LayoutParts, 'layout' | 'disputed'>) {
  const words = useEditor().source.words.editor.layout.views
  const { open, views, show } = layout
  const item = (id: string, name: string) => (
    <MenuItem key={id} chosen={id === open.id} onChoose={() => show(id)}>
      {name}
    </MenuItem>
  )
  const group = (label: string, of: readonly SavedView[]) =>
    of.length > 0 && <MenuGroup label={label}>{of.map(({ id, name }) => item(id, name))}</MenuGroup>
  return (
    <>
      {BUILT_IN.map((id) => item(id, viewWord(id, disputed, words)))}
      {group(
        words.own,
        views.filter(({ shared }) => !shared),
      )}
      {group(
        words.team,
        views.filter(({ shared }) => shared),
      )}
    </>
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
  const remove = async ({ id, name: removed }: SavedView) => {
    const fault = await layout.remove(id)
    if (fault === null) setSaid(fill(words.removed, { name: removed }))
    return fault
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
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const [isOpen, setOpen] = useState(false)
  const [removing, setRemoving] = useState<SavedView | null>(null)
  const act = (word: string, run: () => void) => (
    <MenuItem onChoose={run}>{fill(word, { name })}</MenuItem>
  )
  const toggle = () => {
    setOpen(!wasOpen.current)
    if (!wasOpen.current) void layout.refresh()
    wasOpen.current = false
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        className={toolbar.button}
        // A press elsewhere closes a menu, one on its own button too.
        onPointerDown={() => {
          wasOpen.current = isOpen
        }}
        onClick={toggle}
      >
        {fill(words.button, { name: isChanged ? fill(words.changed, { name }) : name })}
      </button>
      {isOpen && (
        <Menu label={words.label} anchor={() => button.current} onClose={() => setOpen(false)}>
          <Choices {...props} />
          <MenuRule />
          {isChanged && act(words.asSaved, () => layout.show(open.id))}
          {isChanged && open.saved?.mayChange && act(words.update, () => void update())}
          {act(words.saveAs, () => setPanel({ kind: 'save' }))}
          {!isChanged && open.id !== 'all' && act(words.link, () => void copy())}
          {open.saved?.mayChange && act(words.remove, () => setRemoving(open.saved))}
        </Menu>
      )}
      {removing && (
        <RemoveViewDialog
          view={removing}
          remove={() => remove(removing)}
          onClose={() => setRemoving(null)}
          opener={button}
        />
      )}
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  )
}
