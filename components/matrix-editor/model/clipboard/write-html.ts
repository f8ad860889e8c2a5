import { OWN, type PastedCell } from './html-table'

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '')

/** With this a line break stays within its cell in Excel, LibreOffice and Google Sheets. */
const BREAK = '<br style="mso-data-placement:same-cell">'

function cellHtml({ text, own }: PastedCell): string {
  const kept = own === null ? '' : ` ${OWN}="${escaped(JSON.stringify(own))}"`
  const shown = escaped(text).replaceAll('\n', BREAK)
  return `<td dir="auto" style="white-space:pre-wrap;mso-number-format:'\\@'"${kept}>${shown}</td>`
}

/**
 * Writes cells as an HTML table that a spreadsheet reads cell by cell, as texts; what Plenary's own
 * cells hold goes with them, so that lists of records can be pasted back.
 * @param rows rows of cells
 */
export function writeHtml(rows: readonly (readonly PastedCell[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
  return `<meta charset="utf-8"><table>${lines.join('')}</table>`
}
