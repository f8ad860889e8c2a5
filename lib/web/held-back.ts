import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/** Texts of a page under the marks that stand in their place. */
export type HeldBack = ReadonlyMap<string, string>

// Next holds this module a second time in the same process.
const processWide: typeof globalThis & {
  plenaryHeldBack?: AsyncLocalStorage<Map<string, string>>
} = globalThis
processWide.plenaryHeldBack ??= new AsyncLocalStorage()
const renderings = processWide.plenaryHeldBack

const MARK = /held-back-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu

/**
 * Holds markup back from Next, which would copy it a dozen times on the way to a reader.
 * @param markup elements as text, every text of people escaped
 * @returns what stands in its place until the page is whole; the markup itself where the page is
 *   not rendered by {@link holdingBack}
 */
export function holdBack(markup: string): string {
  const held = renderings.getStore()
  if (held === undefined) return markup
  const mark = `held-back-${randomUUID()}`
  held.set(mark, markup)
  return mark
}

/**
 * Renders a page, what is held back of it apart.
 * @param render renders the page
 * @throws what the rendering throws
 */
export async function holdingBack<T>(
  render: () => Promise<T>,
): Promise<{ rendered: T; held: HeldBack }> {
  const held = new Map<string, string>()
  return { rendered: await renderings.run(held, render), held }
}

/**
 * Puts what was held back into its page.
 * @param html the page with marks
 * @param held what they stand for; a text that only looks like a mark stays
 */
export const fillIn = (html: string, held: HeldBack): string =>
  held.size === 0 ? html : html.replace(MARK, (mark) => held.get(mark) ?? mark)
