import { AppError } from './app-error'
import { canonical } from './merge-list'

const LONGEST = 200

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A value as a sentence can say it; of a list only that there is another one. */
function spoken(value: unknown): string {
  if (value === null) return 'It is blank now.'
  if (isRecord(value)) return 'It is another list now.'
  return `It is “${String(value).slice(0, LONGEST)}” now.`
}

/**
 * Lets somebody change fields only where each still is what they saw.
 * @param current the fields as they are
 * @param before those that are to be changed, as they were seen
 * @throws AppError conflict, its `where` is the field
 */
export function assertStands(
  current: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): void {
  for (const [field, seen] of Object.entries(before)) {
    const now = Object.hasOwn(current, field) ? current[field] : null
    if (canonical(now) === canonical(seen)) continue
    throw new AppError(
      'conflict',
      `Somebody else has changed this meanwhile. ${spoken(now)} What you wrote is kept here: save again to put it in its place.`,
      field,
    )
  }
}
