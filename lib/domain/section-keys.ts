import { slugOf } from './reference/slug-of'

/**
 * Gives each section that has none a key made from its heading, that no other has.
 * @param sections in their order; those that have a key keep it
 */
export function withKeys<S extends { key: string | null; heading: string }>(
  sections: readonly S[],
): (S & { key: string })[] {
  const taken = new Set(sections.flatMap(({ key }) => key ?? []))
  const make = (heading: string) => {
    const stem = slugOf(heading) ?? 'section'
    let key = stem
    for (let number = 2; taken.has(key); number += 1) key = `${stem}-${number}`
    taken.add(key)
    return key
  }
  return sections.map((section) => ({ ...section, key: section.key ?? make(section.heading) }))
}
