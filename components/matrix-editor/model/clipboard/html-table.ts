import { type ShownText, shown, withBreak, withText } from './html-text'
import { type Token, tokensOf } from './html-tokens'

/** What Plenary's own cells say of themselves. */
export type Own = { column: string; value: unknown }

/** One cell that was copied: its text, and what it holds where Plenary wrote it. */
export type PastedCell = { text: string; own: Own | null }

/** The attribute in which Plenary's own cells keep what they hold. */
export const OWN = 'data-plenary'

type Attributes = ReadonlyMap<string, string>

function parsed(text: string | undefined): unknown {
  if (text === undefined) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function ownOf(attributes: Attributes): Own | null {
  const own = parsed(attributes.get(OWN))
  if (typeof own !== 'object' || own === null || !('column' in own && 'value' in own)) return null
  return typeof own.column === 'string' ? { column: own.column, value: own.value } : null
}

/** Google Sheets keeps a text as it stands in its cell; type 2 is a text. */
function sheetsText(attributes: Attributes): string | null {
  const value = parsed(attributes.get('data-sheets-value'))
  if (typeof value !== 'object' || value === null || !('1' in value && '2' in value)) return null
  return value['1'] === 2 && typeof value['2'] === 'string' ? value['2'] : null
}

const MOST_SPAN = 1000
const spanOf = (attributes: Attributes, name: string) =>
  Math.max(1, Math.min(MOST_SPAN, Number.parseInt(attributes.get(name) ?? '1', 10) || 1))

const isPre = (attributes: Attributes) => /white-space:\s*pre/i.test(attributes.get('style') ?? '')
const isHidden = (attributes: Attributes) => /display:\s*none/i.test(attributes.get('style') ?? '')

/** A rectangle of cells, and whether words stood before or after it. */
export type PastedTable = { rows: PastedCell[][]; isAmidWords: boolean }

type OpenCell = { attributes: Attributes; shown: ShownText }

const EMPTY: PastedCell = { text: '', own: null }

/** Puts cells in their places: one that spans several leaves the others blank. */
class TableGrid {
  readonly rows: PastedCell[][] = []
  private readonly taken = new Set<string>()

  addRow() {
    this.rows.push([])
  }

  add(cell: PastedCell, attributes: Attributes) {
    if (this.rows.length === 0) this.addRow()
    const at = this.rows.length - 1
    const row = this.rows[at] ?? []
    while (this.taken.has(`${at} ${row.length}`)) row.push(EMPTY)
    const first = row.length
    const [width, height] = [spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan')]
    row.push(cell, ...Array.from({ length: width - 1 }, () => EMPTY))
    for (let down = 1; down < height; down += 1) {
      for (let over = 0; over < width; over += 1) this.taken.add(`${at + down} ${first + over}`)
    }
  }

  /** Rows of the same length, so that the block is a rectangle. */
  square(): PastedCell[][] {
    const width = Math.max(0, ...this.rows.map((row) => row.length))
    return this.rows.map((row) => [
      ...row,
      ...Array.from({ length: width - row.length }, () => EMPTY),
    ])
  }
}

const BLOCKS = new Set(['p', 'div', 'li'])

/** LibreOffice writes white space as it stands in the cell, and a blank cell as a line break. */
const isLibreOffice = (token: Token) =>
  token.kind === 'open' &&
  token.attributes.get('name') === 'generator' &&
  /^LibreOffice/.test(token.attributes.get('content') ?? '')

/** Reads the first table of the tokens. */
class TableReader {
  private readonly grid = new TableGrid()
  private depth = 0
  private seen = false
  private hidden = false
  private cell: OpenCell | null = null
  private libre = false
  /** words stand outside the table */
  private amid = false

  read(tokens: readonly Token[]): PastedTable | null {
    this.libre = tokens.some(isLibreOffice)
    for (const token of tokens) {
      if (this.seen && this.depth === 0) this.after(token)
      else if (token.kind === 'text') this.text(token.text)
      else if (token.kind === 'open') this.open(token.name, token.attributes)
      else this.close(token.name)
    }
    this.endCell()
    const rows = this.grid.square()
    if (rows.length === 0 || (rows[0]?.length ?? 0) === 0) return null
    return { rows, isAmidWords: this.amid }
  }

  private after(token: Token) {
    if (token.kind === 'text') this.amid ||= token.text.trim() !== ''
  }

  private text(text: string) {
    if (this.depth === 0) this.amid ||= text.trim() !== ''
    if (this.cell) this.cell.shown = withText(this.cell.shown, text)
  }

  private open(name: string, attributes: Attributes) {
    if (name === 'table') {
      this.depth += 1
      this.seen = true
    } else if (this.depth === 1 && name === 'tr') this.openRow(attributes)
    else if (this.depth === 1 && (name === 'td' || name === 'th')) this.openCell(attributes)
    else if (this.cell) this.inCell(name, attributes, this.cell)
  }

  private openRow(attributes: Attributes) {
    this.endCell()
    this.hidden = isHidden(attributes)
    if (!this.hidden) this.grid.addRow()
  }

  private openCell(attributes: Attributes) {
    this.endCell()
    const pre = this.libre || isPre(attributes)
    if (!this.hidden) this.cell = { attributes, shown: { text: '', pre } }
  }

  private inCell(name: string, attributes: Attributes, cell: OpenCell) {
    const begins = BLOCKS.has(name) && !/(^|\n)$/.test(cell.shown.text)
    if (name === 'br' || begins) cell.shown = withBreak(cell.shown)
    // Excel writes a run of spaces as such a span.
    if (/mso-spacerun/i.test(attributes.get('style') ?? '')) cell.shown.pre = true
  }

  private close(name: string) {
    if (name === 'table') this.depth -= 1
    if (this.depth > 1) return
    if (name === 'span' && this.cell) {
      this.cell.shown.pre = this.libre || isPre(this.cell.attributes)
    }
    if (['td', 'th', 'tr', 'table'].includes(name)) this.endCell()
  }

  private endCell() {
    if (!this.cell) return
    const { attributes, shown: read } = this.cell
    const text = this.libre && read.text === '\n' ? '' : shown(read)
    this.grid.add({ text: sheetsText(attributes) ?? text, own: ownOf(attributes) }, attributes)
    this.cell = null
  }
}

/**
 * Reads the table that a spreadsheet put on the clipboard.
 * @param html what was copied
 * @returns its first table; null where there is none in it
 */
export const readTable = (html: string): PastedTable | null =>
  new TableReader().read(tokensOf(html))
