import { fill } from '@/components/ui/fill'
import type { GateWords } from './gate-words'
import { type Published, stands } from './published'

/**
 * What readers find under the address without a number once a publication is withdrawn.
 * @param one the publication that stands and would be withdrawn
 * @param publications all of the assembly
 * @returns a sentence
 */
export function afterWithdrawing(
  one: Published,
  publications: readonly Published[],
  words: GateWords,
): string {
  const { becomesLatest, becomesCorrected, staysLatest, nothingStands } =
    words.gate.published.afterwards
  const others = publications.filter(
    (other) => other.kind === one.kind && other.number !== one.number && stands(other),
  )
  const [next] = others.toSorted((a, b) => b.number - a.number)
  const kind = words.kind[one.kind]
  if (next === undefined) return fill(nothingStands, { kind })
  if (next.number > one.number) return fill(staysLatest, { kind, n: next.number })
  const sentence = one.corrects === next.number ? becomesCorrected : becomesLatest
  return fill(sentence, { kind, n: next.number, corrected: one.number })
}
