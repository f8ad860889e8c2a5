import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

const FOLDER = new URL('./', import.meta.url)

/** The folder of the sample, as a path of this computer. */
export const sampleFolder = fileURLToPath(FOLDER)

type Text = { file: string; document: Document; lines: LineCounter }

/** The line of a place in a file: its own, or that of the closest thing around it. */
function lineOf({ document, lines }: Text, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function sentences(text: Text, faults: readonly z.core.$ZodIssue[]): string {
  return faults
    .map((fault) => {
      const place = fault.path.map(String).join('.') || 'the file'
      return `${text.file}, line ${lineOf(text, fault.path)}, ${place}: ${fault.message}`
    })
    .join('\n')
}

/**
 * Reads one file of the sample.
 * @param name its path inside prisma/sample
 * @param schema what it must hold
 * @throws Error whose message names, a line each, the file, the line and the place of each mistake
 */
export function readYaml<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  const file = `prisma/sample/${name}`
  return parseYaml(file, readFileSync(new URL(name, FOLDER), 'utf8'), schema)
}

/**
 * Reads the text of one file; see `readYaml`.
 * @param file how the messages call it
 */
export function parseYaml<S extends z.ZodType>(file: string, yaml: string, schema: S): z.output<S> {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const [fault] = document.errors
  if (fault) {
    throw new Error(`${file}, line ${lines.linePos(fault.pos[0]).line}: ${fault.message}`)
  }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  throw new Error(sentences({ file, document, lines }, parsed.error.issues))
}
