const PRESSED = 'a, button, input, label, select, summary'

const openMenu = () => document.querySelector<HTMLDetailsElement>('details[name="facet"][open]')

/**
 * Escape, a press elsewhere, or going on by keyboard closes the menu of a filter, which would cover
 * what has the focus; Escape goes back to its name. A press on something closes it only once that has
 * been done: on a phone, what stands below the menu moves up, away from under the finger.
 */
export function closeMenusByEscape(): void {
  document.addEventListener('keydown', ({ key }) => {
    const menu = key === 'Escape' ? openMenu() : null
    if (menu === null) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  const closeFromOutside = ({ target }: Event) => {
    const menu = openMenu()
    if (menu && target instanceof Node && !menu.contains(target)) menu.open = false
  }
  document.addEventListener('click', closeFromOutside)
  // Safari on a phone knows no click on plain text; a press that becomes a scroll ends without this.
  document.addEventListener('pointerup', (event) => {
    const isOnText = event.target instanceof Element && event.target.closest(PRESSED) === null
    if (isOnText) closeFromOutside(event)
  })
  document.addEventListener('keyup', (event) => {
    if (event.key === 'Tab') closeFromOutside(event)
  })
}
