import { createHash } from 'node:crypto'

/**
 * Runs before the first paint, so that a page does not flash in the other theme; it stands in the
 * page, since a file of its own would hold up that paint by a way there and back.
 */
export const THEME_SCRIPT =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"

/** What the policy for scripts knows it by. */
export const THEME_SCRIPT_HASH = `'sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}'`
