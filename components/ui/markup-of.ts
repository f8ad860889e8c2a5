import type { ReactNode } from 'react'

/**
 * Elements as the text of a page, written at once: React's own description of a page for the browser
 * is left out, which for a long table is most of the time.
 */
export async function markupOf(node: ReactNode): Promise<string> {
  // The bundle of server components has no such writer: it is React's, as it lies in node_modules.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server')
  return renderToStaticMarkup(node)
}
