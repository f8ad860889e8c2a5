import { z } from 'zod'
import { isLink, statedTextSchema, textSchema } from './text'
import { LEVELS } from './vocabulary'

const MAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/

const isContact = (contact: string | null) =>
  contact === null || MAIL.test(contact) || isLink(contact)

const levelWords = z.strictObject({
  word: statedTextSchema(60),
  definition: statedTextSchema(500),
  /** not to be chosen anew; a cell that holds it keeps it */
  off: z.boolean().default(false),
})

const mayBeOff = (levels: Partial<Record<(typeof LEVELS)[number], { off: boolean }>>) =>
  levels['not-assessed']?.off !== true

/** Whose installation this is; `levels` holds what differs from the catalogue's words. */
export const installationSchema = z.strictObject({
  publisher: statedTextSchema(300),
  publisherShort: statedTextSchema(60),
  contact: textSchema(300)
    .refine(isContact, 'is neither a mail address nor an address that begins with https://.')
    .default(null),
  licence: textSchema(2000).default(null),
  disclaimer: textSchema(5000).default(null),
  about: textSchema().default(null),
  levels: z
    .partialRecord(z.enum(LEVELS), levelWords)
    .refine(mayBeOff, {
      message: 'cannot be switched off: it is what a level is that nobody has judged.',
      path: ['not-assessed'],
    })
    .default({}),
})
export type Installation = z.output<typeof installationSchema>
