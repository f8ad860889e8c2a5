/** What the choice of a baseline looks at. */
type IssuesPublication = { number: number; asOf: string; usable: boolean }

/**
 * The issues publication that an outcomes publication is measured against unless another is chosen:
 * the last one whose as-of date is not after the opening day, or the latest where that day is not
 * known. One that was withdrawn or removed is passed over.
 * @param publications the issues publications of the assembly
 * @param opensOn the opening day, YYYY-MM-DD
 * @returns its number, or null where there is none
 */
export function defaultBaseline(
  publications: readonly IssuesPublication[],
  opensOn: string | null,
): number | null {
  const fit = publications.filter(
    ({ usable, asOf }) => usable && (opensOn === null || asOf.slice(0, 10) <= opensOn),
  )
  return fit.reduce<number | null>((last, { number }) => Math.max(last ?? 0, number), null)
}
