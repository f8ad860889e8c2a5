import { forbidden, notFound } from 'next/navigation'
import { AppError } from '@/lib/domain/app-error'

/** An address that names nothing, or could name nothing. */
const NOWHERE: ReadonlySet<string> = new Set(['not-found', 'invalid'])

/**
 * Loads what a page shows, and turns an expected failure into the page that says so: 403 or 404.
 * @param load calls the verb
 * @throws what is not expected, for the error page
 */
export async function forPage<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof AppError && error.code === 'forbidden') forbidden()
    if (error instanceof AppError && NOWHERE.has(error.code)) notFound()
    throw error
  }
}
