import type { en } from './en'

/** The catalogue's type; components are handed the sentences and import only this. */
export type Words = typeof en
