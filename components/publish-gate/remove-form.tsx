'use client'

import { useState } from 'react'
import { fill } from '@/components/ui/fill'
import { FormField } from '@/components/ui/form-field'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import type { Ask, GateWords } from './gate-words'
import { ReasonForm } from './reason-form'

type Props = {
  assembly: string
  kind: PublicationKind
  number: number
  /** as people call it: Issues Matrix No. 2 */
  name: string
  /** the outcomes that hold copies of what stands in it */
  copies: readonly number[]
  ask: Ask
  words: GateWords['gate']['published']
}

function Lead({ copies, words }: Pick<Props, 'copies' | 'words'>) {
  return (
    <>
      <p>{words.removeLead}</p>
      <ul>
        {words.removeStays.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {copies.length > 0 && (
          <li>
            <strong>{fill(words.removeCopies, { numbers: copies.join(', ') })}</strong>
          </li>
        )}
      </ul>
    </>
  )
}

/** Removes a publication for good, once kind and number were typed and a reason given. */
export function RemoveForm({ assembly, kind, number, name, copies, ask, words }: Props) {
  const [typed, setTyped] = useState('')
  const wanted = `${kind} ${number}`
  return (
    <ReasonForm
      verb="remove-publication"
      input={{ assembly, kind, number, typed }}
      title={fill(words.remove, { name })}
      lead={<Lead copies={copies} words={words} />}
      reason={{ label: words.removeReason, hint: words.removeReasonHint }}
      submit={fill(words.removeSubmit, { name })}
      ready={typed.trim().toLowerCase() === wanted}
      ask={ask}
    >
      <FormField label={fill(words.removeTyped, { typed: wanted })}>
        {(ties) => (
          <input
            {...ties}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            translate="no"
          />
        )}
      </FormField>
    </ReasonForm>
  )
}
