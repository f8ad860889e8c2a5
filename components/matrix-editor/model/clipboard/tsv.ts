/** A field that would be read otherwise than it was written, were it not in quotes. */
const NEEDS_QUOTES = /["\t\r\n]/

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`

/**
 * Writes rows as tab-separated text, as spreadsheets put it on the clipboard: fields with tabs,
 * line breaks or quotes in quotes, rows ended by CRLF but for the last. Nothing is altered: the
 * guard against formulas belongs to files, and here would change what is pasted back.
 * @param rows rows of fields
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const last = rows.at(-1)
  // A last row of one blank field would be lost behind the line break.
  const isLost = rows.length > 1 && last?.length === 1 && last[0] === ''
  const lines = rows.map((row) =>
    row.map((field) => (NEEDS_QUOTES.test(field) ? quoted(field) : field)).join('\t'),
  )
  if (isLost) lines[lines.length - 1] = '""'
  return lines.join('\r\n')
}

type Field = { text: string; next: number }

const endOfPlain = (text: string, from: number) => {
  const end = text.slice(from).search(/[\t\r\n]/)
  return end < 0 ? text.length : from + end
}

/** A field in quotes; null where the quotes are only part of what somebody wrote. */
function quotedField(text: string, from: number): Field | null {
  let read = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    read += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const isEnd = quote + 1 === text.length || /[\t\r\n]/.test(text.charAt(quote + 1))
      return isEnd ? { text: read, next: quote + 1 } : null
    }
    read += '"'
    at = quote + 2
  }
}

function fieldAt(text: string, from: number): Field {
  const inQuotes = text[from] === '"' ? quotedField(text, from) : null
  if (inQuotes) return inQuotes
  const next = endOfPlain(text, from)
  return { text: text.slice(from, next), next }
}

/**
 * Reads tab-separated text from the clipboard. Rows may end with CRLF, LF or CR; a line break at the
 * very end begins no row more.
 * @param text what was copied
 * @returns rows of fields, line breaks within them LF
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  for (;;) {
    const field = fieldAt(text, at)
    rows.at(-1)?.push(field.text.replace(/\r\n?/g, '\n'))
    if (field.next >= text.length) return rows
    const end = text[field.next]
    at = field.next + (end === '\r' && text[field.next + 1] === '\n' ? 2 : 1)
    if (end === '\t') continue
    if (at >= text.length) return rows
    rows.push([])
  }
}
