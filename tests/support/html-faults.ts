import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import vnuJar from 'vnu-jar'
import { z } from 'zod'

const reportSchema = z.object({
  messages: z.array(
    z.object({
      url: z.string(),
      type: z.string(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
})

/** Advice: how React closes void elements, without effect; a region named by its label alone. */
const NO_FAULTS = ['Trailing slash on void elements', 'Section lacks heading']

/** The checker is asked of HTML: the CSS that it knows ends before anchors and their scopes. */
const withoutStyles = (html: string) => html.replace(/(<style\b[^>]*>)[^<]*/gu, '$1')

const hasJava = () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0

/** The checker brings Java where it may fetch it; here Debian's serves where that is all there is. */
function ensureJava(): void {
  if (hasJava() || process.getuid?.() !== 0) return
  spawnSync('apt-get', ['update'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', 'default-jre-headless'], { stdio: 'ignore' })
}

/**
 * What the W3C's Nu checker finds fault with.
 * @param pages the HTML of each, by a name
 * @returns a line for each fault, warnings too: the page, what is said, the place
 */
export async function htmlFaults(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-html-'))
  try {
    ensureJava()
    const names = [...pages.keys()]
    const files = names.map((name, at) => {
      const file = path.join(folder, `${at}.html`)
      writeFileSync(file, withoutStyles(pages.get(name) ?? ''))
      return file
    })
    const told = await vnuJar.vnu.check(['--format', 'json', '--exit-zero-always', ...files])
    const { messages } = reportSchema.parse(JSON.parse(told))
    return messages
      .filter(({ message }) => !NO_FAULTS.some((start) => message.startsWith(start)))
      .map(({ url, type, message, extract }) => {
        const name = names[Number(path.basename(url, '.html'))] ?? url
        return `${name}: ${type}: ${message} ${extract ?? ''}`
      })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
