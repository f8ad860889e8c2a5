/** A word as it stands inside a sentence. */
export const lower = (word: string): string => word.charAt(0).toLocaleLowerCase() + word.slice(1)
