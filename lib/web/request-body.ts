import type { Sent } from '@/lib/auth/find-staff'
import { Refusal } from './refusal'

/** A request whose body was not read yet, by whichever server it came. */
export type SentWithBody = Sent & { readonly body: AsyncIterable<Uint8Array> | null }

/** Bytes that a request may carry: 1 MB. */
export const LONGEST_BODY = 1_048_576

const TOO_LARGE = 'This is larger than 1 MB. Send it in smaller parts.'

/**
 * Refuses a body of another kind than the one that is read here.
 * @param type the media type, in small letters
 * @throws Refusal 415
 */
export function assertContentType(request: Sent, type: string): void {
  const given = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (given !== type) throw new Refusal(415, `This must be sent as ${type}.`)
}

/** Whoever went away while they sent is no failure of ours. */
const isCutOff = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ECONNRESET'

async function readBytes(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.byteLength
    if (size > LONGEST_BODY) throw new Refusal(413, TOO_LARGE)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * Reads a body up to its limit, whatever its headers say of its size.
 * @throws Refusal 413 where it is larger, 400 where it is cut off or not UTF-8
 */
export async function readBody(request: SentWithBody): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST_BODY) {
    throw new Refusal(413, TOO_LARGE)
  }
  const bytes = await readBytes(request.body ?? []).catch((error: unknown) => {
    throw isCutOff(error) ? new Refusal(400, 'This was cut off.') : error
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(400, 'This is not UTF-8.')
  }
}

/**
 * Reads JSON; what it must hold is the verb's to check.
 * @throws Refusal 400
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'This is not JSON.')
  }
}
