const SPECIAL = /["'&<>]/u
const EACH = /["'&<>]/gu
const ESCAPED: Readonly<Record<string, string>> = {
  '"': '&quot;',
  "'": '&#x27;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}

/** A text as it stands in a page or in quotes within a tag, where nothing of it is read as markup. */
export function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH, (one) => ESCAPED[one] ?? '') : text
}
