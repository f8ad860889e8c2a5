import { escapeText } from './escape-text'

const NAMES: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['tabIndex', 'tabindex'],
  ['strokeWidth', 'stroke-width'],
  ['strokeDasharray', 'stroke-dasharray'],
  ['strokeLinecap', 'stroke-linecap'],
  ['strokeLinejoin', 'stroke-linejoin'],
  ['textAnchor', 'text-anchor'],
  ...['colSpan', 'rowSpan', 'dateTime', 'viewBox'].map((name) => [name, name] as const),
])
/** They stand there or not. */
const FLAGS: ReadonlySet<string> = new Set(['checked', 'disabled', 'hidden', 'open', 'readOnly'])
const AS_THEY_ARE = /^(aria-[a-z]+|data-[a-z-]+|[a-z][a-z0-9]*)$/u
const IN_WORDS = /^(aria-|data-|focusable$)/u
const LEADS_SOMEWHERE = /^(href|src|action)$/u
/** What a browser would run, however it is spelled. */
const RUNS =
  /^[\p{Cc} ]*(j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|v\s*b\s*s\s*c\s*r\s*i\s*p\s*t|d\s*a\s*t\s*a)\s*:/iu

function styleOf(style: object): string {
  return Object.entries(style)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => {
      if (typeof value !== 'string') throw new Error(`A style is written as text: ${name}.`)
      const own = name.startsWith('--') ? name : name.replace(/[A-Z]/gu, (one) => `-${one}`)
      return `${own.startsWith('--') ? own : own.toLowerCase()}:${value.trim()}`
    })
    .join(';')
}

/** Undefined where truth or falsehood is not what the attribute holds. */
function flagOf(name: string, value: boolean): string | null | undefined {
  if (IN_WORDS.test(name)) return String(value)
  if (!value) return null
  return FLAGS.has(name) ? '' : undefined
}

function plainOf(name: string, value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new Error(`The attribute ${name} cannot be written as text.`)
  }
  const text = String(value)
  return LEADS_SOMEWHERE.test(name) && (text === '' || RUNS.test(text)) ? null : text
}

function textOf(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null
  const flag = typeof value === 'boolean' ? flagOf(name, value) : undefined
  if (flag !== undefined) return flag
  if (name === 'style' && typeof value === 'object') return styleOf(value) || null
  return plainOf(name, value)
}

function nameOf(name: string): string {
  const known = NAMES.get(name) ?? (FLAGS.has(name) || AS_THEY_ARE.test(name) ? name : null)
  if (known === null) throw new Error(`There is no attribute ${name} in what is written as text.`)
  return known
}

/**
 * The attributes of an element, each with a space in front.
 * @param props of the element; its children are not among them
 * @throws Error for one that has no place in what only lies there: a function, a reference
 */
export function attributesOf(props: Readonly<Record<string, unknown>>): string {
  let written = ''
  for (const name in props) {
    if (name === 'children' || name === 'dangerouslySetInnerHTML') continue
    const value = textOf(name, props[name])
    if (value !== null) written += ` ${nameOf(name)}="${escapeText(value)}"`
  }
  return written
}
