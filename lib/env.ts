import { z } from 'zod'
import { CannotStart } from './cannot-start'

const wholeNumber = (min: number, max: number, fallback: number) => {
  const sentence = `must be a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,9}$/, sentence)
    .transform(Number)
    .refine((value) => value >= min && value <= max, sentence)
    .default(fallback)
}

const urlOf = (text: string) => (URL.canParse(text) ? new URL(text) : undefined)

const postgresUrl = z
  .string()
  .refine(
    (text) => ['postgres:', 'postgresql:'].includes(urlOf(text)?.protocol ?? ''),
    'must be an address like postgresql://user:password@host:5432/database',
  )
  .optional()

const appUrl = z
  .string()
  .refine((text) => {
    const url = urlOf(text)
    return url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href
  }, 'must be an address like https://plenary.example, without a path')
  .transform((text) => new URL(text).origin)
  .optional()

/** Every setting; .env.example says what each is for. */
const settingsSchema = z.object({
  DATABASE_URL: postgresUrl,
  TEST_DATABASE_URL: postgresUrl,
  DATA_DIR: z.string().default('.data'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address of this computer')
    .default('127.0.0.1'),
  PORT: wholeNumber(1, 65_535, 3000),
  APP_URL: appUrl,
  AUTH_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  TRUST_PROXY: wholeNumber(0, 10, 0),
  /** Set by us alone: where a build goes that must not disturb a running one. */
  BUILD_DIR: z.string().default('.next'),
  /** Set by us alone: names the build that is being served; '' while developing. */
  BUILD: z.string().default(''),
})

/** The settings as a person gave them: without a database or a secret there is the embedded one. */
export type Settings = z.output<typeof settingsSchema>
/** The settings of a running site, where what the start made is filled in. */
export type Env = Settings & { DATABASE_URL: string; APP_URL: string; AUTH_SECRET: string }

/**
 * Reads the settings; an empty one counts as unset.
 * @throws CannotStart with a sentence that names the setting that is wrong
 */
export const readSettings = (
  source: Record<string, string | undefined> = process.env,
): Settings => {
  const given = Object.entries(source).filter(([, value]) => value?.trim())
  const parsed = settingsSchema.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new CannotStart(`The setting ${String(issue?.path[0])} ${issue?.message ?? 'is wrong'}.`)
}

/** Fills in what the start found out, for everything that runs in this process after it. */
export const provideSettings = (settings: Record<string, string>): void => {
  Object.assign(process.env, settings)
  known = undefined
}

/** The environment of this process with some settings changed, for a process that it starts. */
export const environmentWith = (settings: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...settings,
})

/** Reads the file .env beside package.json, if there is one; what is set already stays. */
export const readEnvFile = (): void => {
  try {
    process.loadEnvFile('.env')
  } catch {
    // There need not be one.
  }
}

let known: Env | undefined

/**
 * The settings of the running site.
 * @throws CannotStart when the site was not started by `npm start` or `npm run dev`
 */
export const env = (): Env => {
  if (known) return known
  const settings = readSettings()
  const { DATABASE_URL, AUTH_SECRET } = settings
  if (DATABASE_URL === undefined) throw new CannotStart('The setting DATABASE_URL is missing.')
  if (AUTH_SECRET === undefined) throw new CannotStart('The setting AUTH_SECRET is missing.')
  const APP_URL = settings.APP_URL ?? `http://localhost:${settings.PORT}`
  known = { ...settings, DATABASE_URL, AUTH_SECRET, APP_URL }
  return known
}
