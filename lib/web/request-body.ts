import { Refusal } from './refusal'

/** Bytes that a request may carry: 1 MB. */
export const LONGEST_BODY = 1_048_576

const TOO_LARGE = 'This is larger than 1 MB. Send it in smaller parts.'

/**
 * Refuses a body of another kind than the one that is read here.
 * @param type the media type, in small letters
 * @throws Refusal 415
 */
export function assertContentType(request: Request, type: string): void {
  const given = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (given !== type) throw new Refusal(415, `This must be sent as ${type}.`)
}

async function readBytes(body: ReadableStream<Uint8Array>): Promise<Buffer> {
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
 * @throws Refusal 413 where it is larger, 400 where it is not UTF-8
 */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST_BODY) {
    throw new Refusal(413, TOO_LARGE)
  }
  const bytes = request.body === null ? Buffer.alloc(0) : await readBytes(request.body)
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
