const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/gu
const PRELOADED_SCRIPT = /<link\b(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/gu
const OURS = /\bsrc="\/static\/|\bid="first"|\btype="application\/ld\+json"/u

/**
 * Takes off a page what Next adds to bring it alive: its scripts, and all the page's content a
 * second time as data. React escapes what people wrote, so no text can look like a tag.
 * @param html a page as the server rendered it
 */
export const withoutRuntime = (html: string): string =>
  html
    .replace(SCRIPT, (script, attributes: string) => (OURS.test(attributes) ? script : ''))
    .replace(PRELOADED_SCRIPT, '')
