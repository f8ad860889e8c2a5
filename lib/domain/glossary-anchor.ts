/** The parts of the glossary that explain vocabularies of ours, and columns. */
export const GLOSSARY_PARTS = [
  'kind',
  'level',
  'column',
  'tag',
  'fate',
  'result',
  'status',
  'change',
  'step',
  'follow-up',
  'source',
  'access',
  'proponent',
  'stage',
] as const
export type GlossaryPart = (typeof GLOSSARY_PARTS)[number]

/**
 * The place of the glossary that explains a word: `tag-mod`, `result-no-consensus`.
 * @param part the vocabulary
 * @param key as it stands in files; a tag as it is printed
 */
export function glossaryAnchor(part: GlossaryPart, key: string): string {
  const plain = key
    .toLowerCase()
    .replaceAll('_', '-')
    .replace('*', '-elsewhere')
    .replace(/^\((.+)\)$/u, '$1-editorial')
  return `${part}-${plain}`
}
