import { z } from 'zod'
import { isDate, isTime } from './records'
import { momentOf } from './zoned-time'

const CLOCK = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/

const isClock = (text: string) =>
  CLOCK.test(text) &&
  isDate(text.slice(0, 10)) &&
  momentOf(`${text}T00:00`.slice(0, 16), 'UTC') !== ''

/**
 * What a person may write to mean a moment: a time with its zone, or the clock of a place, as an
 * input of kind datetime-local gives it, or only a day there.
 */
export const momentSchema = z
  .string()
  .refine(
    (text) => isTime(text) || isClock(text),
    'is neither a time such as 2024-10-18T16:30 nor a day such as 2024-10-18.',
  )

/**
 * The moment that is meant.
 * @param text what momentSchema lets through
 * @param timeZone the IANA name of the place whose clock is meant where the text has no zone
 * @param end the first or the last millisecond of the minute or day that is named
 */
export function momentIn(text: string, timeZone: string, end: 'first' | 'last'): Date {
  if (isTime(text)) return new Date(text)
  const clock = text.length > 10 ? text : `${text}T${end === 'first' ? '00:00' : '23:59'}`
  const moment = new Date(momentOf(clock, timeZone))
  const LAST_MS = 59_999
  return new Date(moment.getTime() + (end === 'first' ? 0 : LAST_MS))
}
