import { createServer } from 'node:net'
import { CannotStart } from '@/lib/cannot-start'
import type { Settings } from '@/lib/env'

const sentenceOf = (code: string | undefined, { HOST, PORT }: Settings) => {
  if (code === 'EADDRINUSE')
    return `The port ${PORT} is taken by another program: stop it, or set PORT to another.`
  if (code === 'EACCES') return `The port ${PORT} is not allowed to this user: set PORT to another.`
  return `The address ${HOST} is not one of this computer: set HOST to another.`
}

/**
 * Finds out whether the site could listen where the settings say, before anything is started.
 * @throws CannotStart when it could not
 */
export const checkPort = (settings: Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new CannotStart(sentenceOf(error.code, settings))),
    )
    probe.listen(settings.PORT, settings.HOST, () => probe.close(() => resolve()))
  })
