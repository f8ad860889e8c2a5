import { lineSvg, type PictureLine } from '@/lib/formats/preview-svg'
import { pictureOf } from './picture-of'

/** Wider than any line that is drawn, since each was cut to some number of characters before. */
const ACROSS = 4000
const BAND = 100

/** How far the ink of one band goes. */
function inkAcross(alpha: Buffer, band: number): number {
  let first = ACROSS
  let last = -1
  for (let y = band * BAND; y < (band + 1) * BAND; y += 1) {
    const row = alpha.subarray(y * ACROSS, (y + 1) * ACROSS)
    const begin = row.findIndex((value) => value > 0)
    if (begin === -1) continue
    first = Math.min(first, begin)
    last = Math.max(
      last,
      row.findLastIndex((value) => value > 0),
    )
  }
  return Math.max(0, last - first + 1)
}

/**
 * How wide lines are, in pixels. Each is drawn once by itself: from which font of the machine a
 * character is taken, and how wide it is there, nobody knows beforehand.
 * @param lines as they are to be drawn
 */
export async function lineWidths(lines: readonly PictureLine[]): Promise<number[]> {
  const texts = lines.map((line, band) =>
    lineSvg({ ...line, x: ACROSS / 2, y: band * BAND + 70, anchor: 'middle' }),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${ACROSS}" height="${lines.length * BAND}">${texts.join('')}</svg>`
  const alpha = await pictureOf(svg).ensureAlpha().extractChannel('alpha').raw().toBuffer()
  return lines.map((_line, band) => inkAcross(alpha, band))
}
