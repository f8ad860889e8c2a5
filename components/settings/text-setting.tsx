import { FormField } from '@/components/ui/form-field'
import type { Words } from '@/lib/words/words'
import type { useSettingsForm } from './use-settings-form'

/** What every field of the form is handed. */
export type FormParts = {
  fields: ReturnType<typeof useSettingsForm>
  words: Words['settings']
}

type Props = {
  form: FormParts
  name: string
  label: string
  hint?: string
  /** of a text of several lines; one line where it is left out */
  rows?: number
}

/** The fault stands at its field; one of a whole level at the first field of the level. */
const isAt = (where: string | undefined, name: string) =>
  where !== undefined && (where === name || `${where}.word` === name)

/** One text of the settings. */
export function TextSetting({ form: { fields, words }, name, label, hint, rows }: Props) {
  const { typed, theirs, refused, change } = fields
  const other = theirs[name]
  return (
    <FormField
      label={label}
      hint={hint}
      fault={refused !== null && isAt(refused.where, name) ? refused.message : null}
      note={
        other === undefined ? null : (
          <>
            {words.theirs} <q dir="auto">{other === '' ? words.theirsBlank : other}</q>
          </>
        )
      }
    >
      {(ties) => {
        const shared = {
          ...ties,
          name,
          dir: 'auto',
          value: typed[name] ?? '',
          onChange: ({ target }: { target: { value: string } }) => change(name, target.value),
        }
        return rows === undefined ? <input {...shared} /> : <textarea {...shared} rows={rows} />
      }}
    </FormField>
  )
}
