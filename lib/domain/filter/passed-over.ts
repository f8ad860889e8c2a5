const PASSED_OVER = /^(utm_.*|fbclid|gclid|mc_.*)$/u

/**
 * Tells whether a parameter of an address is passed over in silence: what mails and advertisements
 * add to links.
 * @param name in small letters
 */
export const isPassedOver = (name: string): boolean => PASSED_OVER.test(name)
