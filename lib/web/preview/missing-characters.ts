import { SANS } from '@/lib/formats/preview-svg'
import { pictureOf } from './picture-of'

const SIDE = 100
/** What no font has is drawn as a box with its number, of four digits or six: no font may have these. */
const NOWHERE = { short: '\uFDD0', long: '\u{10FFFF}' }
/** No SVG may hold these. */
const NOWHERE_AT_ALL = /[\uFFFE\uFFFF]/u
/** Every font of ours has them. */
const ALWAYS = /[\p{ASCII}\p{Script=Latin}\p{Mark}\p{White_Space}“”‘’–—…·•]/gu

const boxes = new Map<string, Promise<string>>()

/** Where the ink of a character begins and ends. */
async function inkOf(character: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}"><text x="20" y="70" ${SANS} font-size="50">&#${character.codePointAt(0)};</text></svg>`
  const pixels = await pictureOf(svg).ensureAlpha().extractChannel('alpha').raw().toBuffer()
  const inked = [...pixels].flatMap((alpha, at) => (alpha > 0 ? [at] : []))
  const across = inked.map((at) => at % SIDE)
  const down = inked.map((at) => Math.floor(at / SIDE))
  return [across, down].map((list) => `${Math.min(...list)} ${Math.max(...list)}`).join(' ')
}

/** What was found is kept: fonts do not come and go while a process runs. */
function knownInk(character: string): Promise<string> {
  const ink = boxes.get(character) ?? inkOf(character)
  if (boxes.size > 5_000) boxes.clear()
  boxes.set(character, ink)
  return ink
}

async function isMissing(character: string): Promise<boolean> {
  if (NOWHERE_AT_ALL.test(character)) return true
  const code = character.codePointAt(0) ?? 0
  const box = code > 0xffff ? NOWHERE.long : NOWHERE.short
  return (await knownInk(character)) === (await knownInk(box))
}

/**
 * Whether a text holds a character that no font here can show.
 * @param text as it is to be drawn
 */
export async function hasMissing(text: string): Promise<boolean> {
  for (const character of new Set(text.replace(ALWAYS, ''))) {
    if (await isMissing(character)) return true
  }
  return false
}
