/** What Excel and its like may take for a formula, after any apostrophes and spaces. */
const FORMULA = /^'*[ ]*[=+\-@\t\r\n＝＋－＠]/u

/** A cell for Excel: one `'` in front where it could be taken for a formula. */
export function guard(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The cell that was guarded: takes off the `'` that `guard` put in front. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
