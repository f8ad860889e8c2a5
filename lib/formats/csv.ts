import { stringify } from 'csv-stringify/sync'
import { guard } from '@/lib/formats/formula-guard'

/**
 * For data: nothing altered. For Excel: a BOM, a guard against formulas and the separator that the
 * computer's region expects.
 */
export type CsvForm = { for: 'data' } | { for: 'excel'; separator: ',' | ';' }

const BOM = '\uFEFF'
const LINES_AT_ONCE = 64

function write(lines: readonly (readonly string[])[], form: CsvForm): string {
  const delimiter = form.for === 'excel' ? form.separator : ','
  const cells = form.for === 'excel' ? lines.map((line) => line.map(guard)) : lines
  return stringify(
    cells.map((line) => [...line]),
    { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/u },
  )
}

/**
 * Lines of cells as CSV (RFC 4180, CRLF), a piece at a time.
 * @param lines the header first; all of one length
 */
export function* csvPieces(lines: Iterable<readonly string[]>, form: CsvForm): Generator<string> {
  if (form.for === 'excel') yield BOM
  let waiting: (readonly string[])[] = []
  for (const line of lines) {
    waiting.push(line)
    if (waiting.length < LINES_AT_ONCE) continue
    yield write(waiting, form)
    waiting = []
  }
  if (waiting.length > 0) yield write(waiting, form)
}

/** The same as a stream of UTF-8, made as it is read. */
export function csvStream(
  lines: Iterable<readonly string[]>,
  form: CsvForm,
): ReadableStream<Uint8Array> {
  const pieces = csvPieces(lines, form)
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      const next = pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel() {
      pieces.return(undefined)
    },
  })
}
