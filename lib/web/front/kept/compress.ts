import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A body in each form that a reader may accept. */
export type Bodies = { identity: Buffer; gzip: Buffer; br: Buffer }

/** `quick` while somebody waits for it, `small` for what many will read. */
export type Effort = 'quick' | 'small'

const LEVELS = { quick: { br: 4, gzip: 4 }, small: { br: 11, gzip: 9 } } as const

/**
 * Compresses a body, in threads beside the one that answers.
 * @param identity the body as it is
 */
export async function compress(identity: Buffer, effort: Effort): Promise<Bodies> {
  const { br: quality, gzip: level } = LEVELS[effort]
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  }
  const [br, gzip] = await Promise.all([brotli(identity, { params }), zip(identity, { level })])
  return { identity, gzip, br }
}
