import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** How a body is packed on its way. */
export type Coding = 'br' | 'gzip' | 'identity'

/** From the best to the one that everybody reads. */
export const CODINGS: Coding[] = ['br', 'gzip', 'identity']

/** A body as it is, and in the forms in which it was packed so far. */
export type Bodies = { identity: Buffer; gzip?: Buffer; br?: Buffer }

/** `quick` while somebody waits for it, `small` for what many will read. */
export type Effort = 'quick' | 'small'

const LEVELS = { quick: { br: 4, gzip: 4 }, small: { br: 11, gzip: 9 } } as const

function pack(identity: Buffer, coding: 'br' | 'gzip', effort: Effort): Promise<Buffer> {
  const level = LEVELS[effort][coding]
  if (coding === 'gzip') return zip(identity, { level })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  }
  return brotli(identity, { params })
}

/**
 * Packs a body, in threads beside the one that answers.
 * @param identity the body as it is
 * @param effort how small it is to become
 * @param codings the forms that are wanted
 */
export async function compress(
  identity: Buffer,
  effort: Effort,
  codings: readonly Coding[],
): Promise<Bodies> {
  const packed = codings.flatMap((coding) => (coding === 'identity' ? [] : [coding]))
  const bodies: Bodies = { identity }
  const each = packed.map(async (coding) => {
    bodies[coding] = await pack(identity, coding, effort)
  })
  await Promise.all(each)
  return bodies
}

/**
 * A body that is as small as it can be: a picture.
 * @param identity the body as it is
 */
export const asItIs = (identity: Buffer): Bodies => ({ identity, gzip: identity, br: identity })

/** Whether compressing a body would make it no smaller. */
export const isAsItIs = ({ identity, br }: Bodies): boolean => identity === br
