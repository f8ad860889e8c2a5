import { keepTheme } from '../ui/keep-theme'

/** Shows the choice of themes, which nothing but a script can make. */
export function offerThemes(): void {
  const choice = document.querySelector<HTMLElement>('[data-themes]')
  const select = choice?.querySelector('select')
  if (!choice || !select) return
  select.value = document.documentElement.dataset.theme ?? 'device'
  select.addEventListener('change', () => keepTheme(select.value))
  choice.hidden = false
}
