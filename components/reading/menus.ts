const openMenu = () => document.querySelector<HTMLDetailsElement>('details[name="facet"][open]')

/** Escape, or a press elsewhere, closes the menu of a filter; Escape goes back to its name. */
export function closeMenusByEscape(): void {
  document.addEventListener('keydown', ({ key }) => {
    const menu = key === 'Escape' ? openMenu() : null
    if (menu === null) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    const menu = openMenu()
    if (menu && target instanceof Node && !menu.contains(target)) menu.open = false
  })
}
