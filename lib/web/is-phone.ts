/**
 * Whether a request says that it comes from a telephone. A guess, which spares it what it would not
 * show: whoever is mistaken for one sees the right page once its own width is known.
 * @param headers of the request
 */
export function isPhone(headers: { get: (name: string) => string | null }): boolean {
  const hint = headers.get('sec-ch-ua-mobile')
  if (hint !== null) return hint === '?1'
  return /\bMobi/.test(headers.get('user-agent') ?? '')
}
