import type { Db } from '@/lib/db/client'
import { type Hearing, listen } from '@/lib/db/listen'
import type { Published } from '@/lib/db/published'
import { sendNotification } from '@/lib/db/send-notification'
import { followStages } from './follow-stages'

/** The channel on which the triggers of the database tell what changed for the public. */
const PUBLISHED_CHANNEL = 'plenary_published'
/** While nothing can be heard, nothing is believed for longer; milliseconds. */
const UNHEARD = 1_000

type Options = {
  url: string
  db: Db
  published: Published
  /** the key of the assembly that it is of; null where it may be of any */
  onChanged: (assembly: string | null) => void
}

/**
 * Tells whenever something changes that the public reads, in whatever process it was changed; where
 * nothing can be heard, each second.
 * @param options where to listen, and whom to tell
 * @returns a function that stops it
 */
export function followPublished(options: Options): () => void {
  const { url, db, onChanged } = options
  let hearing: Hearing = 'lost'
  const everySecond = setInterval(() => {
    if (hearing !== 'well') onChanged(null)
  }, UNHEARD)
  everySecond.unref()
  const stopListening = listen({
    url,
    channels: [PUBLISHED_CHANNEL],
    notify: (channel, payload) => sendNotification(db, channel, payload),
    onHeard: (_channel, assembly) => onChanged(assembly === '' ? null : assembly),
    onHearing: (next) => {
      hearing = next
      // Something may have been told while nobody listened.
      onChanged(null)
    },
  })
  const stopLooking = followStages(options.published, () => onChanged(null))
  return () => {
    clearInterval(everySecond)
    stopListening()
    stopLooking()
  }
}
