const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })

const LONG = format({ day: 'numeric', month: 'long', year: 'numeric' })
const MONTH = format({ month: 'long' })

const asUtc = (day: string) => new Date(`${day}T00:00:00Z`)

/**
 * A day or a moment as people read it.
 * @param iso YYYY-MM-DD, or a time with its zone, whose clock and zone are kept as they were written
 * @returns such as "14 October 2024" or "18 October 2024, 16:30 (UTC+05:30)"
 */
export function longDate(iso: string): string {
  const day = LONG.format(asUtc(iso.slice(0, 10)))
  const time = /^.{11}(\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:\d{2})$/.exec(iso)
  if (!time) return day
  return `${day}, ${time[1]} (UTC${time[2] === 'Z' ? '' : time[2]})`
}

/**
 * From one day to another, without saying month and year twice.
 * @param from YYYY-MM-DD
 * @param to YYYY-MM-DD, not before it
 */
export function longDates(from: string, to: string): string {
  if (from === to) return longDate(from)
  const end = longDate(to)
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${longDate(from)} – ${end}`
  const day = asUtc(from).getUTCDate()
  if (from.slice(0, 7) === to.slice(0, 7)) return `${day}–${end}`
  return `${day} ${MONTH.format(asUtc(from))} – ${end}`
}

/**
 * How large a download is.
 * @param bytes its length
 */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
