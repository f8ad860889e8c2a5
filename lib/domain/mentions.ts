type Named = { id: string; name: string }

/** A piece of a comment and where it begins: plain text, or the name of somebody mentioned. */
export type Piece = { at: number; text: string; mention: boolean }

const folded = (text: string) => text.normalize('NFC').toLocaleLowerCase('en')

const goesOn = (text: string) => /^[\p{L}\p{M}\p{N}_]/u.test(text)

/** The people whose name begins at this place, which is behind an @; the longest name has it. */
function namedAt<P extends Named>(text: string, people: readonly P[]): P[] {
  const here = people.filter(({ name }) => {
    const beginning = text.slice(0, name.length)
    return name !== '' && folded(beginning) === folded(name) && !goesOn(text.slice(name.length))
  })
  const longest = Math.max(...here.map(({ name }) => name.length))
  return here.filter(({ name }) => name.length === longest)
}

type Found<P> = { at: number; end: number; people: P[] }

function found<P extends Named>(text: string, people: readonly P[]): Found<P>[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}_.])@/gu)].flatMap(({ index }) => {
    const named = namedAt(text.slice(index + 1), people)
    const [first] = named
    return first ? [{ at: index, end: index + 1 + first.name.length, people: named }] : []
  })
}

/**
 * Finds whom a comment mentions: everybody whose name stands in it behind an @. Of two names the
 * longer counts ("@Ana Maria" is not "@Ana"); people of one name are all meant.
 * @param text the comment
 * @param people those who can be mentioned
 * @returns their ids, each once
 */
export function mentionsIn(text: string, people: readonly Named[]): string[] {
  const ids = found(text, people).flatMap((one) => one.people.map(({ id }) => id))
  return [...new Set(ids)]
}

/**
 * Takes a comment apart, so that the names in it can be shown as such.
 * @param text the comment
 * @param people those who can be mentioned
 * @returns its pieces, which make up the text again
 */
export function piecesOf(text: string, people: readonly Named[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { at, end } of found(text, people)) {
    pieces.push({ at: from, text: text.slice(from, at), mention: false })
    pieces.push({ at, text: text.slice(at, end), mention: true })
    from = end
  }
  pieces.push({ at: from, text: text.slice(from), mention: false })
  return pieces.filter((piece) => piece.text !== '')
}
