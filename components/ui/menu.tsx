import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './menu.module.css'

type Props = {
  label: string
  /** what the menu stands below */
  anchor: () => Element | null
  /** it was left: by Escape, by a press elsewhere, or because something was chosen */
  onClose: () => void
  children: ReactNode
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')]

/** Puts the menu below its anchor, and into the window. */
function place(menu: HTMLElement, anchor: Element) {
  const { left, right, top, bottom } = anchor.getBoundingClientRect()
  const isRightToLeft = getComputedStyle(menu).direction === 'rtl'
  const start = isRightToLeft ? window.innerWidth - right : left
  const x = Math.max(0, Math.min(start, window.innerWidth - menu.offsetWidth))
  const fits = bottom + menu.offsetHeight <= window.innerHeight
  const y = fits ? bottom : Math.max(0, Math.min(bottom, window.innerHeight - menu.offsetHeight))
  menu.style.setProperty('--x', `${x}px`)
  menu.style.setProperty('--y', `${fits || top > 0 ? y : 0}px`)
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** The item that a key leads to: by a step, or by the letter that it begins with. */
function itemAfter(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = items.findIndex((item) => item.contains(document.activeElement))
  const step = STEPS[key]
  if (step) return items[step(at, items.length)]
  if ([...key].length !== 1 || key === ' ') return undefined
  const begins = (item: HTMLElement) =>
    item.textContent.trim().toLowerCase().startsWith(key.toLowerCase())
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins)
}

/** A menu below what it belongs to. The arrows go about in it, Escape leaves it. */
export function Menu({ label, anchor, onClose, children }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  const latest = useRef({ anchor, onClose })
  latest.current = { anchor, onClose }
  useEffect(() => {
    const { current } = menu
    const below = latest.current.anchor()
    if (!(current && below)) return latest.current.onClose()
    const onToggle = (event: Event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') latest.current.onClose()
    }
    current.showPopover()
    place(current, below)
    const items = itemsOf(current)
    const first = items.find((item) => item.ariaChecked === 'true') ?? items[0]
    first?.focus()
    current.addEventListener('toggle', onToggle)
    return () => current.removeEventListener('toggle', onToggle)
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Tab') event.currentTarget.hidePopover()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = itemAfter(itemsOf(event.currentTarget), event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      popover="auto"
      className={styles.menu}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

type ItemProps = {
  onChoose: () => void
  /** one of several, of which one is chosen */
  chosen?: boolean
  /** the menu stays open */
  stays?: boolean
  off?: boolean
  children: ReactNode
}

/** What can be chosen in a menu. */
export function MenuItem({ onChoose, chosen, stays = false, off = false, children }: ItemProps) {
  return (
    <button
      type="button"
      {...(chosen === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemradio', 'aria-checked': chosen })}
      aria-disabled={off || undefined}
      tabIndex={-1}
      className={styles.item}
      onPointerEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={(event) => {
        if (off) return
        const menu = event.currentTarget.closest<HTMLElement>('[popover]')
        if (!stays) menu?.hidePopover()
        onChoose()
      }}
    >
      {chosen !== undefined && (
        <span className={styles.mark} aria-hidden="true">
          {chosen && '✓'}
        </span>
      )}
      <span dir="auto">{children}</span>
    </button>
  )
}

/** Items under a heading of their own. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset aria-label={label} className={styles.group}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </fieldset>
  )
}

/** A line between items. */
export const MenuRule = () => <hr className={styles.rule} />
