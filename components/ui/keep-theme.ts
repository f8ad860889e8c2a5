/** Shows a theme, light, dark or that of the device, and keeps it for the next page. */
export function keepTheme(theme: string): void {
  const { dataset } = document.documentElement
  if (theme === 'device') delete dataset.theme
  else dataset.theme = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // storage is closed to us: the choice then lasts as long as the page
  }
}
