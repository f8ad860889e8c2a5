import { type PastedCell, readTable } from './html-table'
import { readTsv } from './tsv'

/**
 * Reads what lies on the clipboard: a table, else tab-separated text. Prose from elsewhere, which
 * comes with HTML but no table in it, is one cell with all its lines.
 * @param types the clipboard's text/html and text/plain, '' where there is none
 * @returns the cells, or null where there is nothing
 */
export function readClipboard({
  html,
  text,
}: {
  html: string
  text: string
}): PastedCell[][] | null {
  const table = html === '' ? null : readTable(html)
  if (table) return table
  if (text === '') return null
  const isProse = html !== '' && !text.includes('\t')
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows = isProse ? [[lines]] : readTsv(text)
  return rows.map((row) => row.map((field) => ({ text: field, own: null })))
}
