import type { PublicationKind } from '@/lib/domain/vocabulary'
import type { Ask, GateWords } from './gate-words'
import { ReasonForm } from './reason-form'

type Props = {
  assembly: string
  kind: PublicationKind
  number: number
  /** what readers find then, where they ask for no number */
  afterwards: string
  ask: Ask
  words: GateWords['gate']['published']
}

/** Withdraws a publication, with the sentence that readers will see. */
export function WithdrawForm({ afterwards, ask, words, ...publication }: Props) {
  return (
    <ReasonForm
      verb="withdraw-publication"
      input={publication}
      title={words.withdraw}
      lead={<p>{afterwards}</p>}
      reason={{ label: words.reason, hint: words.reasonHint }}
      submit={words.withdraw}
      ask={ask}
    />
  )
}
