const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'a Chromebook'],
  [/\bMac OS X\b|\bMacintosh\b/, 'a Mac'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
]

const named = (userAgent: string, names: readonly (readonly [RegExp, string])[]) =>
  names.find(([sign]) => sign.test(userAgent))?.[1] ?? null

/** The browser and the system of a session, each null where its header says nothing of it. */
export type BrowserName = { readonly browser: string | null; readonly system: string | null }

/**
 * Reads from the header User-Agent what a person calls their browser. The order matters: most
 * browsers also claim to be others (RFC 9110, section 10.1.5, and every browser since).
 * @param userAgent the header, or null where there was none
 */
export function browserName(userAgent: string | null): BrowserName {
  if (userAgent === null) return { browser: null, system: null }
  return { browser: named(userAgent, BROWSERS), system: named(userAgent, SYSTEMS) }
}
