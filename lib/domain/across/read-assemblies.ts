import { isPassedOver } from '@/lib/domain/filter/passed-over'

/** The assemblies that a page over all of them is narrowed to, and what of it is not known. */
export type AssembliesAsked = {
  /** keys in the order in which the assemblies stand; none means all */
  keys: string[]
  /** values that are no assembly's key, and names that are no filter */
  unknown: { values: string[]; names: string[] }
}

const NAME = 'assembly'

/**
 * Reads `assembly=`: keys in any case, repeated or joined by commas; blank ones are no filter.
 * @param params the query of the page
 * @param known the keys of the assemblies that anybody may see
 */
export function readAssemblies(params: URLSearchParams, known: readonly string[]): AssembliesAsked {
  const query = [...params].map(([name, value]) => [name.toLowerCase(), value] as const)
  const asked = query
    .filter(([name]) => name === NAME)
    .flatMap(([, value]) => value.split(',').map((part) => part.trim().toLowerCase()))
    .filter((value) => value !== '')
  const names = query
    .filter(([name, value]) => name !== NAME && !isPassedOver(name) && value.trim() !== '')
    .map(([name]) => name)
  return {
    keys: known.filter((key) => asked.includes(key)),
    unknown: {
      values: [...new Set(asked.filter((value) => !known.includes(value)))],
      names: [...new Set(names)],
    },
  }
}
