import type { CallDoor } from '@/components/account/door'
import type { Words } from '@/lib/words/words'

/** A session of one's own; times are as people read them, the browser in plain words. */
export type SessionView = {
  readonly id: string
  readonly browser: string
  readonly since: string
  readonly used: string
  readonly isThis: boolean
}

export type OwnProps = {
  call: CallDoor
  onDone: () => void
  words: Words['people']
}
