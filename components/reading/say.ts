/** Says a text to those who hear the page, and shows it where it is not on the page besides. */
function put(text: string, isInSight: boolean): void {
  const line = document.getElementById('said')
  if (!line) return
  line.textContent = text
  line.classList.toggle('visually-hidden', !isInSight)
}

/** Says what the page shows by itself. */
export const say = (text: string) => put(text, false)

/** Says and shows a sentence that the page brings along, by the name that it has there. */
export function tell(sentence: 'saidLong' | 'saidUnreachable'): void {
  put(document.getElementById('said')?.dataset[sentence] ?? '', true)
}
