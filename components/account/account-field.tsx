import type { HTMLInputAutoCompleteAttribute } from 'react'
import { FormField } from '@/components/ui/form-field'
import type { Refused } from './door'

type Props = {
  name: string
  type: 'email' | 'text' | 'password'
  label: string
  hint?: string
  value?: string | undefined
  autoComplete: HTMLInputAutoCompleteAttribute
  refused: Refused
  /** the id of the sentence that says why; where left out, the one of AccountForm */
  refusedId?: string
  focused?: boolean
}

/** One line of a form about a person, marked where a refusal means it; needs no JavaScript. */
export function AccountField(props: Props) {
  const { label, hint, value, refused, refusedId = 'refused', focused = false, ...input } = props
  return (
    <FormField label={label} hint={hint} faultAt={refused?.where === input.name ? refusedId : null}>
      {(ties) => (
        <input
          {...ties}
          {...input}
          defaultValue={value}
          required={true}
          dir={input.type === 'text' ? 'auto' : undefined}
          // biome-ignore lint/a11y/noAutofocus: the form is all that the page holds
          autoFocus={focused}
        />
      )}
    </FormField>
  )
}
