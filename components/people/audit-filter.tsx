import buttons from '@/components/ui/button.module.css'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import { AUDIT_KINDS } from '@/lib/domain/audit'
import type { AuditFilterProps } from './audit-props'

type Choice = readonly [value: string, label: string]
type SelectProps = {
  name: 'kind' | 'person' | 'assembly'
  chosen: string | undefined
  choices: readonly Choice[]
  words: AuditFilterProps['words']
}

function Select({ name, chosen = '', choices, words }: SelectProps) {
  return (
    <FormField label={words[name]}>
      {(ties) => (
        <select {...ties} name={name} defaultValue={chosen}>
          <option value="">{words.any}</option>
          {choices.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}

/** What of the audit to show: a plain form, that works without JavaScript. */
export function AuditFilterForm({ filter, unknown, people, assemblies, words }: AuditFilterProps) {
  const isFiltered = Object.keys(filter).length > 0
  return (
    <form className={form.filter} action="/staff/users/audit" aria-label={words.filter}>
      <Select
        name="kind"
        chosen={filter.kind}
        choices={AUDIT_KINDS.map((kind): Choice => [kind, words.kinds[kind]])}
        words={words}
      />
      <Select
        name="person"
        chosen={filter.person}
        choices={people.map(({ id, name, email }): Choice => [id, `${name} (${email})`])}
        words={words}
      />
      <Select
        name="assembly"
        chosen={filter.assembly}
        choices={assemblies.map(({ key, code }): Choice => [key, code])}
        words={words}
      />
      <FormField label={words.day}>
        {(ties) => <input {...ties} type="date" name="day" defaultValue={filter.day} />}
      </FormField>
      <button type="submit" className={buttons.primary}>
        {words.show}
      </button>
      {isFiltered && <a href="/staff/users/audit">{words.showAll}</a>}
      {unknown.map((name) => (
        <p key={name} role="status">
          {words.unknown[name]}
        </p>
      ))}
    </form>
  )
}
