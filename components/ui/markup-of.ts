import { LRUCache } from 'lru-cache'
import type { ReactNode } from 'react'

/** The bundle of server components has no such writer: it is React's, as it lies in node_modules. */
const writer = async () => {
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server')
  return renderToStaticMarkup
}

/**
 * Elements as the text of a page, written at once: React's own description of a page for the browser
 * is left out, which for a long table is most of the time.
 */
export async function markupOf(node: ReactNode): Promise<string> {
  const write = await writer()
  return write(node)
}

type Texts = ReadonlyMap<string, string>

/** Characters of text that are kept, of the things read least lately going first. */
const MOST_KEPT = 32 * 1024 * 1024
const kept = new LRUCache<object, Texts>({
  maxSize: MOST_KEPT,
  sizeCalculation: (texts) => [...texts.values()].reduce((sum, text) => sum + text.length, 1),
})

type Each<Item> = {
  /** what the text depends on beside the thing itself; null where it is not to be kept */
  under: string | null
  render: (item: Item) => ReactNode
}

/**
 * The text of a list of things that never change, each written once.
 * @param items what is shown; the same object always has the same text under a name
 */
export async function markupOfEach<Item extends object>(
  items: readonly Item[],
  { under, render }: Each<Item>,
): Promise<string> {
  const write = await writer()
  if (under === null) return write(items.map(render))
  const texts = items.map((item) => {
    const known = kept.get(item)
    const there = known?.get(under)
    if (there !== undefined) return there
    const text = write(render(item))
    kept.set(item, new Map([...(known ?? []), [under, text]]))
    return text
  })
  return texts.join('')
}

const END = /(?:<\/tbody>)?<\/table>$/u

/**
 * Puts rows at the end of a table.
 * @param table the text of a table without them
 * @param rows their text
 */
export const withRows = (table: string, rows: string): string =>
  table.replace(END, (end) => rows + end)
