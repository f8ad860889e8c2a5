/** How near an edge, in CSS pixels, a drag begins to scroll, and how far at the most in a frame. */
const NEAR = 40
const MOST = 24

/**
 * How far a drag scrolls in one frame: the nearer to an edge or the further past it, the faster.
 * @param at where the pointer is, in CSS pixels along one axis
 * @param from where what scrolls begins to be seen
 * @param to where it ends
 * @returns pixels, negative towards the beginning; 0 away from the edges
 */
export function edgeSpeed(at: number, from: number, to: number): number {
  const speed = (depth: number) => Math.ceil(MOST * Math.min(1, depth / NEAR))
  if (at < from + NEAR) return -speed(from + NEAR - at)
  return at > to - NEAR ? speed(at - to + NEAR) : 0
}
