const MINUTE = 60_000

/** Passwords were tried too often: an expected failure that waiting mends. */
export class TooManyTries extends Error {
  /** Seconds until the next try is heard. */
  readonly seconds: number

  /**
   * @param until when the next try is heard
   * @param now the time
   */
  constructor(until: Date, now: Date) {
    const left = Math.max(1, until.getTime() - now.getTime())
    const minutes = Math.ceil(left / MINUTE)
    super(`Too many tries. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`)
    this.name = 'TooManyTries'
    this.seconds = Math.ceil(left / 1000)
  }
}
