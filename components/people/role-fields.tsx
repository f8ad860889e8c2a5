import { useState } from 'react'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import { ROLES, type Role } from '@/lib/domain/access'
import styles from './people.module.css'
import type { AssemblyChoice, PeopleWords } from './people-props'

type Props = {
  startRole: Role
  given: readonly string[]
  assemblies: readonly AssemblyChoice[]
  /** the id of the sentence that says why the role cannot be changed, or null where it can */
  lockedBy?: string | null
  words: Pick<PeopleWords, 'form' | 'role'>
}

/** What the fields of a role hold: the role and, of a reviewer, the assemblies. */
export function roleIn(form: FormData): { role: string; assemblies: string[] } {
  return {
    role: String(form.get('role') ?? 'admin'),
    assemblies: form.getAll('assemblies').map(String),
  }
}

/** A role, and for a reviewer the assemblies whose drafts they read. */
export function RoleFields({ startRole, given, assemblies, lockedBy = null, words }: Props) {
  const [chosen, setChosen] = useState<string>(startRole)
  return (
    <>
      <FormField label={words.form.role}>
        {(ties) => (
          <select
            {...ties}
            name="role"
            value={chosen}
            disabled={lockedBy !== null}
            aria-describedby={lockedBy ?? undefined}
            onChange={(event) => setChosen(event.target.value)}
          >
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {words.role[each]}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {/* The choice stays in the form while another role is looked at. */}
      <fieldset className={styles.choices} hidden={chosen !== 'reviewer'}>
        <legend className={form.legend}>{words.form.assemblies}</legend>
        <p className={form.hint}>
          {assemblies.length === 0 ? words.form.noAssemblies : words.form.needsAssembly}
        </p>
        {assemblies.map(({ key, code }) => (
          <label key={key} className={form.tick} translate="no">
            <input
              type="checkbox"
              name="assemblies"
              value={key}
              defaultChecked={given.includes(key)}
            />
            {code}
          </label>
        ))}
      </fieldset>
    </>
  )
}
