import { say, tell } from './say'
import { beginWaiting, endWaiting } from './waiting'

const CONTENT = 'content'
const RESULTS = 'results'

/** How often was asked: an answer that comes after one asked for later is not shown. */
let asked = 0
/** The address of what is shown, a place in it included. */
let shown = ''
/** Where that stands among the entries of this tab's history, and where the browser stands. */
let shownAt = 0
let at = 0

const textOf = (node: Element | null) => node?.textContent ?? ''

const hrefOf = ({ pathname, search }: Location | URL) => pathname + search

const content = () => document.getElementById(CONTENT)

/** What sorts by a column stands in every section, so that no id could name it. */
const sorting = () => document.activeElement?.closest<HTMLElement>('[data-sorts]')?.dataset.sorts

/** Where the same thing sorts in the new page as had the focus, else the results. */
function placeFocus(column: string | undefined): void {
  const sorts = column && `[data-sorts="${CSS.escape(column)}"]`
  const same = sorts ? document.querySelector<HTMLElement>(sorts) : null
  const next = same ?? document.getElementById(RESULTS) ?? content()
  next?.focus({ preventScroll: true })
  const results = document.getElementById(RESULTS)
  const top = results?.getBoundingClientRect().top ?? 0
  if (same === null && (top < 0 || top > window.innerHeight)) results?.scrollIntoView()
}

/** Says what of the query could not be followed, and what the page shows now. */
function announce(): void {
  const notices = [...document.querySelectorAll(`#${CONTENT} [data-notice]`)]
  const status = document.querySelector(`#${CONTENT} [role="status"]`)
  say([...notices, status ?? document.head.querySelector('title')].map(textOf).join(' '))
}

/** Puts the content of another page in the place of this one's; false where it is no such page. */
function show(html: string): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const next = page.getElementById(CONTENT)
  const now = content()
  if (!next || !now) return false
  const column = sorting()
  now.replaceChildren(...next.childNodes)
  document.title = page.title
  for (const name of ['canonical', 'robots']) replaceInHead(page, name)
  placeFocus(column)
  announce()
  return true
}

function replaceInHead(page: Document, name: string): void {
  const selector = `head [rel="${name}"], head [name="${name}"]`
  document.querySelector(selector)?.remove()
  const next = page.querySelector(selector)
  if (next) document.head.append(next)
}

/** Of an address the answer: `other` where it is no such page, `none` where the network failed. */
async function ask(url: URL): Promise<{ html: string } | 'other' | 'none'> {
  try {
    const answer = await fetch(hrefOf(url), { headers: { Accept: 'text/html' } })
    return answer.ok && !answer.redirected ? { html: await answer.text() } : 'other'
  } catch {
    return 'none'
  }
}

/** `overtaken` where something else was asked for meanwhile. */
type Loaded = 'shown' | 'overtaken' | 'other' | 'none'

async function load(url: URL): Promise<Loaded> {
  asked += 1
  const mine = asked
  beginWaiting(content())
  const answer = await ask(url)
  if (mine !== asked) return 'overtaken'
  endWaiting(content())
  if (answer === 'none') tell('saidUnreachable')
  if (typeof answer === 'string') return answer
  if (!show(answer.html)) return 'other'
  shown = url.href
  return 'shown'
}

async function go(url: URL): Promise<void> {
  const loaded = await load(url)
  if (loaded === 'other') location.assign(url)
  else if (loaded === 'none') returnToShown()
  if (loaded !== 'shown') return
  at += 1
  shownAt = at
  history.pushState({ place: at }, '', url)
}

/** Where an entry of the history stands; a place of one page that was just gone to is a new one. */
function placeOfEntry(): number {
  const known = history.state?.place
  if (typeof known === 'number') return known
  history.replaceState({ place: at + 1 }, '')
  return at + 1
}

/** Goes back to the entry of what is shown, so that those beyond it are not lost. */
function returnToShown(): void {
  if (at !== shownAt) history.go(shownAt - at)
}

/** What is asked for now is not shown any more. */
function overtake(): void {
  asked += 1
  endWaiting(content())
}

/** Shows what Back or Forward leads to; while that cannot be had, page and address stay. */
async function goBack(): Promise<void> {
  at = placeOfEntry()
  // A step between places of one page, which the browser makes by itself, or the way back to it.
  if (hrefOf(location) === hrefOf(new URL(shown))) {
    overtake()
    shown = location.href
    shownAt = at
    return
  }
  const loaded = await load(new URL(location.href))
  if (loaded === 'shown') shownAt = at
  else if (loaded === 'none') returnToShown()
  else if (loaded === 'other') location.reload()
}

const isOfThisPage = (url: URL) =>
  url.origin === location.origin &&
  url.pathname === location.pathname &&
  url.search !== location.search

function urlOfForm(form: HTMLFormElement): URL {
  const url = new URL(form.action)
  const pairs = [...new FormData(form)].filter(([, value]) => value !== '')
  url.search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  return url
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const isPlain = !(
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
  if (!link || !isPlain || event.defaultPrevented || link.download || link.target) return
  const url = new URL(link.href)
  if (!isOfThisPage(url)) return
  event.preventDefault()
  void go(url)
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'get') return
  const url = urlOfForm(form)
  if (url.pathname !== location.pathname || url.origin !== location.origin) return
  event.preventDefault()
  void go(url)
}

/** What narrows, sorts or chooses columns of a page shows there, under its own address. */
export function readWithoutReload(): void {
  shown = location.href
  at = history.state?.place ?? 0
  shownAt = at
  history.replaceState({ place: at }, '')
  document.addEventListener('click', onClick)
  document.addEventListener('submit', onSubmit)
  window.addEventListener('popstate', () => void goBack())
  window.addEventListener('online', () => say(''))
}
