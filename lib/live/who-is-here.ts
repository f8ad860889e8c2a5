import type { Place, Present } from '@/lib/domain/live'

/** Milliseconds after which somebody of whom nothing was heard counts as gone. */
export const GONE_AFTER = 45_000

/** What is told of a tab: where it is, or that it has left. */
export type Told = {
  assembly: string
  tab: string
  person: string
  name: string
  place: Place | null
  left: boolean
}

type Heard = { told: Told; at: number }

/**
 * Who is in which matrix, as this process has heard it. Nothing of it is stored.
 * @param now milliseconds of a clock that only goes forward
 */
export function whoIsHere(now: () => number) {
  const heard = new Map<string, Heard>()
  const keyOf = ({ assembly, person, tab }: Told) => `${assembly} ${person} ${tab}`

  /** Notes what was told of a tab. */
  const note = (told: Told) => {
    heard.delete(keyOf(told))
    if (!told.left) heard.set(keyOf(told), { told, at: now() })
  }
  /** Those who are in a matrix, in the order of their names. */
  const listHere = (assembly: string): Present[] =>
    [...heard.values()]
      .filter(({ told }) => told.assembly === assembly)
      .map(({ told: { tab, person, name, place } }) => ({ tab, person, name, place }))
      .sort((a, b) => a.name.localeCompare(b.name) || a.tab.localeCompare(b.tab))
  /** Forgets those of whom nothing was heard for long. @returns the matrices that they left */
  const forgetGone = (): Set<string> => {
    const left = new Set<string>()
    for (const [key, { told, at }] of heard) {
      if (now() - at < GONE_AFTER) continue
      heard.delete(key)
      left.add(told.assembly)
    }
    return left
  }
  return { note, listHere, forgetGone }
}
