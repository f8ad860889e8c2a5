import { z } from 'zod'

/** Characters (UTF-16 units) that one text cell holds at the most. */
export const LONGEST_TEXT = 20_000
/** Characters of a summary: first line of a card, meta description, link preview. */
export const LONGEST_SUMMARY = 280

/**
 * Says what keeps a text from being stored as it is.
 * @param text any string, already NFC and with LF line breaks
 * @param longest how many characters it may have
 * @returns the rest of a sentence that begins with the place, or null where nothing is wrong
 */
export function faultOfText(text: string, longest: number): string | null {
  if (text.includes('\u0000')) return 'holds a NUL character, which no text may have.'
  if (!text.isWellFormed()) return 'holds half of a character (a lone surrogate).'
  if (text.length > longest) {
    return `is ${text.length.toLocaleString('en')} characters long; ${longest.toLocaleString('en')} is the most.`
  }
  return null
}

/**
 * Brings a text into the form in which it is stored: line breaks LF, Unicode NFC.
 * @param text what a person or a file gave
 * @returns the same text in that form; a text of white space only is blank, which is null
 */
export function wellFormed(text: string): string | null {
  const formed = text.replace(/\r\n?/g, '\n').normalize('NFC')
  return formed.trim() === '' ? null : formed
}

function parseText(longest: number) {
  return (raw: string | null, ctx: z.RefinementCtx): string | null => {
    const text = raw === null ? null : wellFormed(raw)
    const fault = text === null ? null : faultOfText(text, longest)
    if (fault === null) return text
    ctx.addIssue({ code: 'custom', message: fault })
    return z.NEVER
  }
}

/**
 * The schema of a text cell or field: well-formed text, or null where it is blank.
 * @param longest how many characters it may have
 */
export const textSchema = (longest: number = LONGEST_TEXT) =>
  z.string().nullable().transform(parseText(longest))

/**
 * The schema of a text that may not be blank.
 * @param longest how many characters it may have
 */
export const statedTextSchema = (longest: number = LONGEST_TEXT) =>
  z.string().transform((raw, ctx): string => {
    const text = parseText(longest)(raw, ctx)
    if (text !== null) return text
    ctx.addIssue({ code: 'custom', message: 'is blank, and must be stated.' })
    return z.NEVER
  })

const LINK = /^https?:\/\/[^\s<>"]+$/i

/**
 * Tells whether an address may be stored as a link: http or https, with a host.
 * @param address any string
 */
export function isLink(address: string): boolean {
  if (address.length > 2000 || !LINK.test(address)) return false
  return URL.canParse(address)
}

/** The schema of a link: http or https only, so that no stored address can run a script. */
export const linkSchema = z
  .string()
  .nullable()
  .transform((raw, ctx): string | null => {
    const address = raw === null ? null : wellFormed(raw.trim())
    if (address === null || isLink(address)) return address
    ctx.addIssue({
      code: 'custom',
      message: 'is not an address that begins with https:// or http://.',
    })
    return z.NEVER
  })

/** The form of the keys of the directory, of sections and of slugs. */
export const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const keySchema = z
  .string()
  .max(80)
  .regex(KEY, 'is not made of small letters, digits and single hyphens.')
