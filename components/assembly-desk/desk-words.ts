import type { Words } from '@/lib/words/words'

/** The sentences of the desk, and the words of the vocabularies that it names. */
export type DeskWords = {
  desk: Words['desk']
  stage: Words['vocabulary']['stage']
  result: Words['vocabulary']['result']
  concernStatus: Words['vocabulary']['concernStatus']
}
