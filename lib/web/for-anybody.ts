/** What a script beside the body may read; browsers hide other headers from other sites. */
const TOLD = [
  'Content-Disposition',
  'ETag',
  'X-Plenary-Withdrawn',
  'X-Plenary-Corrected-By',
  'X-Plenary-Correction-Withdrawn',
]

/**
 * The headers that let scripts on pages of any site read an answer. Only for what anybody may read
 * and no cookie changes.
 */
export const FOR_ANYBODY = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': TOLD.join(', '),
} as const

/** Gives an answer those headers. */
export function forAnybody(answer: Response): Response {
  for (const [name, value] of Object.entries(FOR_ANYBODY)) answer.headers.set(name, value)
  return answer
}
