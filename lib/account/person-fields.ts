import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import { keySchema, statedTextSchema } from '@/lib/domain/text'

/** The schema of an email address: in the one form in which it is stored and compared. */
export const emailSchema = z
  .string()
  .transform((email) => email.trim().normalize('NFC').toLowerCase())
  .refine(
    (email) => email.length <= 254 && /^[^\s\p{C}@<>"]+@[^\s\p{C}@<>"]+$/u.test(email),
    'is not an email address.',
  )

/** The schema of a person's name, as the history of a cell shows it. */
export const nameSchema = statedTextSchema(100)

/** The schema of the assemblies that a reviewer may read, by their keys. */
export const assembliesSchema = z
  .array(keySchema)
  .max(500)
  .transform((keys) => [...new Set(keys)])

/** The schema of anything typed as a password; the policy says more. */
export const passwordSchema = z.string()

const NAMES: Readonly<Record<string, string>> = {
  email: 'The email',
  name: 'The name',
  role: 'The role',
  password: 'The password',
  old: 'The old password',
  assemblies: 'An assembly’s key',
  secret: 'The link',
}

/**
 * Parses what a person filled in.
 * @throws AppError invalid, with a sentence about the first field that is wrong
 */
export function parseFields<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (issue?.code === 'unrecognized_keys') {
    throw new AppError('invalid', `What was sent has no place for ${issue.keys.join(', ')}.`)
  }
  const field = String(issue?.path[0] ?? '')
  const rest = issue?.code === 'custom' ? issue.message : 'is missing or not one that is known.'
  throw new AppError('invalid', `${NAMES[field] ?? 'What was sent'} ${rest}`, field)
}
