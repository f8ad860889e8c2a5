const keep = (theme: string) => {
  const { dataset } = document.documentElement
  if (theme === 'device') delete dataset.theme
  else dataset.theme = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // storage is closed to us: the choice then lasts as long as the page
  }
}

/** Shows the choice of themes, which nothing but a script can make. */
export function offerThemes(): void {
  const choice = document.querySelector<HTMLElement>('[data-themes]')
  const select = choice?.querySelector('select')
  if (!choice || !select) return
  select.value = document.documentElement.dataset.theme ?? 'device'
  select.addEventListener('change', () => keep(select.value))
  choice.hidden = false
}
