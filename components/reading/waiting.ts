import { say, tell } from './say'

const SHOWN_AFTER_MS = 300
const SAID_AFTER_MS = 3000

let timers: number[] = []

function showWorking(isShown: boolean): void {
  const word = document.getElementById('working')
  if (word) word.hidden = !isShown
}

function stop(): void {
  for (const timer of timers) clearTimeout(timer)
  timers = []
  showWorking(false)
}

/** From here on an answer is waited for: a word after 300 ms, a sentence after 3 s. */
export function beginWaiting(content: HTMLElement | null): void {
  stop()
  say('')
  content?.setAttribute('aria-busy', 'true')
  timers = [
    window.setTimeout(() => showWorking(true), SHOWN_AFTER_MS),
    window.setTimeout(() => {
      showWorking(false)
      tell('saidLong')
    }, SAID_AFTER_MS),
  ]
}

/** Nothing is waited for any more; what is said of it stays to whoever ends it. */
export function endWaiting(content: HTMLElement | null): void {
  stop()
  content?.setAttribute('aria-busy', 'false')
}
