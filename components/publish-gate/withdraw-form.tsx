import { fill } from '@/components/ui/fill'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import type { Ask, GateWords } from './gate-words'
import { ReasonForm } from './reason-form'

type Props = {
  assembly: string
  kind: PublicationKind
  number: number
  /** as people call it: Issues Matrix No. 2 */
  name: string
  /** what readers find then, where they ask for no number */
  afterwards: string
  ask: Ask
  words: GateWords['gate']['published']
}

/** Withdraws a publication, with the sentence that readers will see. */
export function WithdrawForm({ name, afterwards, ask, words, ...publication }: Props) {
  const title = fill(words.withdraw, { name })
  return (
    <ReasonForm
      verb="withdraw-publication"
      input={publication}
      title={title}
      lead={<p>{afterwards}</p>}
      reason={{ label: words.reason, hint: words.reasonHint }}
      submit={title}
      ask={ask}
    />
  )
}
