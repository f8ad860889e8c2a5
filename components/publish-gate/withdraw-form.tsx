import type { PublicationKind } from '@/lib/domain/vocabulary'
import type { Ask, GateWords } from './gate-words'
import { ReasonForm } from './reason-form'

type Props = {
  assembly: string
  kind: PublicationKind
  number: number
  ask: Ask
  words: GateWords['gate']['published']
}

/** Withdraws a publication, with the sentence that readers will see. */
export function WithdrawForm({ ask, words, ...publication }: Props) {
  return (
    <ReasonForm
      verb="withdraw-publication"
      input={publication}
      title={words.withdraw}
      reason={{ label: words.reason, hint: words.reasonHint }}
      submit={words.withdraw}
      ask={ask}
    />
  )
}
