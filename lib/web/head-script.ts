import { createHash } from 'node:crypto'

/** Matrices, whose budget of bytes has room for two voices. */
const MATRIX = '(issues|outcomes|compare|changes|proposals)'
/** What else stands under an assembly or a list: an issue, an entry of the directory. */
const LIGHT = `^\\/[^/]+\\/(?!${MATRIX}$)[^/]+$`
const SHORT_LIST = '[?&]columns=[^&]*short'

/**
 * Runs before the first paint, so that a page does not flash in the other theme; it stands in the
 * page, since a file of its own would hold up that paint by a way there and back. It asks for the
 * fonts too: for none where the reader wants little sent, which no attribute of a link can say; and
 * until a page with room for both has brought them, for one on a light page and none on a Short list
 * or a slow line, since the first paint waits for a font that the head asked for.
 */
export const HEAD_SCRIPT = [
  'const d=document,r=d.documentElement.dataset,l=location;let k;',
  "try{const s=localStorage,t=s.getItem('theme');if(t==='light'||t==='dark')r.theme=t;k=s.getItem('fonts')}catch{}",
  "const a=d.querySelectorAll('link[as=font]'),n=[...a].map(x=>x.href).join();k=k===n;",
  "const c=navigator.connection,f=c?.saveData||matchMedia('(prefers-reduced-data:reduce)').matches",
  `||!k&&(/[23]g/.test(c?.effectiveType)||/${SHORT_LIST}/i.test(l.search))?'none':!k&&/${LIGHT}/.test(l.pathname)?'one':'all';`,
  "r.fonts=f;for(const x of a)if(f==='all'||f==='one'&&x.dataset.voice==='sans')x.media='all';",
  "if(f==='all')try{localStorage.setItem('fonts',n)}catch{}",
].join('')

/** What the policy for scripts knows it by. */
export const HEAD_SCRIPT_HASH = `'sha256-${createHash('sha256').update(HEAD_SCRIPT).digest('base64')}'`
