import { type PastedCell, readTable } from './html-table'
import { readTsv } from './tsv'

const narrow = (text: string) => text.replace(/\s+/g, ' ').trim()
const lines = (text: string) => text.split('\n').length

/** The text beside a table keeps tabs and runs of spaces, which HTML shows as one. */
function withSpaces(table: PastedCell[][], text: string): PastedCell[][] {
  const beside = readTsv(text)
  return table.map((row, down) =>
    row.map((cell, across) => {
      const plain = beside[down]?.[across]
      if (plain === undefined || cell.own !== null || !/\t| {2}/.test(plain)) return cell
      const isSame = narrow(plain) === narrow(cell.text) && lines(plain) === lines(cell.text)
      return isSame ? { text: plain, own: null } : cell
    }),
  )
}

/**
 * Reads what lies on the clipboard: a table, else tab-separated text. Prose from elsewhere, which
 * comes with HTML but no table in it, or a table amid words, is one cell with all its lines.
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
  const isPage = table?.isAmidWords ?? false
  if (table && text === '') return table.rows
  if (table && !isPage) return withSpaces(table.rows, text)
  if (text === '') return null
  const isProse = html !== '' && (isPage || !text.includes('\t'))
  const prose = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows = isProse ? [[prose]] : readTsv(text)
  return rows.map((row) => row.map((field) => ({ text: field, own: null })))
}
