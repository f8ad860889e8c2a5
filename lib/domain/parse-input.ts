import type { z } from 'zod'
import { AppError } from './app-error'

const OURS: ReadonlySet<string> = new Set(['custom', 'invalid_format'])

function sentence(place: string, fault: z.core.$ZodIssue): string {
  if (OURS.has(fault.code) && !fault.message.startsWith('Invalid')) {
    return `${place} ${fault.message}`
  }
  if (fault.code === 'unrecognized_keys') {
    return `${place} has no place for ${fault.keys.join(', ')}.`
  }
  return `${place} is missing or holds something that it cannot take.`
}

/**
 * Reads what a caller sent to a verb.
 * @param schema what the verb takes
 * @param input anything
 * @returns the input in the form in which it is stored
 * @throws AppError invalid, with a sentence that names the field
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const [fault] = parsed.error.issues
  const path = fault?.path.join('.') ?? ''
  const place = path === '' ? 'What was sent' : `The field ${path}`
  throw new AppError(
    'invalid',
    fault ? sentence(place, fault) : `${place} could not be read.`,
    path === '' ? undefined : path,
  )
}
