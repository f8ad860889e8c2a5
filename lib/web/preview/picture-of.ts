import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { provideSettings } from '@/lib/env'

let areKnown = false

/**
 * What draws pictures, told of our fonts before it looks for any.
 * @param svg the picture
 */
export function pictureOf(svg: string): Sharp {
  if (!areKnown) {
    provideSettings({ FONTCONFIG_FILE: path.resolve('lib/web/preview/fonts.conf') })
    areKnown = true
  }
  return sharp(Buffer.from(svg))
}
