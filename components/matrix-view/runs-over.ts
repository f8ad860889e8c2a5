const LINES_WHOLE = 8

/**
 * Whether a text fills more than the eight lines that a clamp shows.
 * @param perLine about how many characters stand on a line
 */
export function runsOver(text: string, perLine: number): boolean {
  const lines = text
    .split('\n')
    .reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / perLine)), 0)
  return lines > LINES_WHOLE
}
