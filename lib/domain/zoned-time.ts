const PART = {
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const

/**
 * The clock of a place at a moment, as an input of kind datetime-local takes it.
 * @param iso a moment with its zone
 * @param timeZone an IANA name
 * @returns such as 2024-10-18T16:30, or '' where the moment cannot be read
 */
export function clockOf(iso: string, timeZone: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return ''
  const parts = new Intl.DateTimeFormat('en-GB', { ...PART, timeZone }).formatToParts(moment)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

function offsetAt(moment: Date, timeZone: string): string {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find((part) => part.type === 'timeZoneName')?.value
  return name?.match(/[+-]\d{2}:\d{2}/)?.[0] ?? '+00:00'
}

/**
 * The moment that a clock of a place shows.
 * @param clock such as 2024-10-18T16:30
 * @param timeZone an IANA name
 * @returns ISO 8601 with the offset of that place then, or '' where the clock cannot be read
 */
export function momentOf(clock: string, timeZone: string): string {
  const asUtc = new Date(`${clock}:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(clock) || Number.isNaN(asUtc.getTime())) return ''
  const first = offsetAt(asUtc, timeZone)
  const better = offsetAt(new Date(`${clock}:00${first}`), timeZone)
  return `${clock}${better}`
}

/** The day of a date or of a time with its zone, as it was written: 14 October 2024. */
export function dayWords(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return iso
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

/** A moment as people read it, with its zone: 14 October 2024, 16:30 GMT+5:30. */
export function momentWords(iso: string, timeZone: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(moment)
  const time = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(moment)
  return `${day}, ${time}`
}
