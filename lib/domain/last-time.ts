import { z } from 'zod'

/** Where an issue stood at an earlier assembly, as a publication names it. */
export const lastTimeSchema = z.object({
  assembly: z.string(),
  code: z.string(),
  slug: z.string(),
  reference: z.string().nullable(),
})

/** The issue of an earlier assembly that one was carried over from. */
export type LastTime = z.infer<typeof lastTimeSchema> & {
  /** a publication that is not removed holds it, so that everybody may be led there */
  published: boolean
}
