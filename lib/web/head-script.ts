import { createHash } from 'node:crypto'

/**
 * Runs before the first paint, so that a page does not flash in the other theme; it stands in the
 * page, since a file of its own would hold up that paint by a way there and back. It asks for the
 * fonts too, but not for a reader who wants little sent: no attribute of a link can say so.
 */
export const HEAD_SCRIPT = [
  'const d=document,r=d.documentElement.dataset;',
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')r.theme=t}catch{}",
  "if(navigator.connection?.saveData||matchMedia('(prefers-reduced-data:reduce)').matches)r.fonts='none';",
  "else d.querySelectorAll('link[as=font]').forEach(l=>l.media='all')",
].join('')

/** What the policy for scripts knows it by. */
export const HEAD_SCRIPT_HASH = `'sha256-${createHash('sha256').update(HEAD_SCRIPT).digest('base64')}'`
