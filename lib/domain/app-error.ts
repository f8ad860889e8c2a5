/** The five ways in which a request is expected to fail. */
export type AppErrorCode = 'unauthenticated' | 'forbidden' | 'not-found' | 'invalid' | 'conflict'

/**
 * An expected failure: its message is a sentence for the person, `where` names the field, cell or
 * parameter that is meant. Only lib/web turns it into an answer.
 */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly where: string | undefined

  constructor(code: AppErrorCode, message: string, where?: string) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.where = where
  }
}
