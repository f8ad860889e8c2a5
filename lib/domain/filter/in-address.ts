/**
 * A name as an address writes it: `arab-states` is ARAB STATES.
 * @param name of a value that a filter takes
 * @returns in small letters, with one hyphen for each run of spaces and hyphens
 */
export const inAddress = (name: string): string => name.toLowerCase().replace(/[\s-]+/gu, '-')
