import type { PictureText, Preview } from '@/lib/domain/preview'
import { fitted, previewParts, previewSvg } from '@/lib/formats/preview-svg'
import { lineWidths } from './line-widths'
import { hasMissing } from './missing-characters'
import { pictureOf } from './picture-of'

async function shownIn({ text, instead }: PictureText): Promise<PictureText> {
  return { text: (await hasMissing(text)) ? instead : text, instead }
}

/**
 * Draws the preview of a link.
 * @param preview what it shows; what no font here can show is replaced by what stands in its place
 * @returns PNG
 */
export async function drawPreview(preview: Preview): Promise<Buffer> {
  const shown = {
    ...preview,
    kicker: await shownIn(preview.kicker),
    title: await shownIn(preview.title),
    foot: await shownIn(preview.foot),
    rows: await Promise.all(
      preview.rows.map(async (row) => ({ ...row, word: await shownIn(row.word) })),
    ),
  }
  const { shapes, lines } = previewParts(shown)
  const widths = await lineWidths(lines)
  const svg = previewSvg({
    shapes,
    lines: lines.map((line, at) => fitted(line, widths[at] ?? 0)),
  })
  return pictureOf(svg).png({ palette: true, effort: 10 }).toBuffer()
}
