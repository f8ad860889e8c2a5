import type { Refused } from '@/components/account/door'
import { faultOf } from '@/components/account/use-call'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import { STAGES } from '@/lib/domain/assembly'
import type { AssemblyValues } from './assembly-values'
import type { DeskWords } from './desk-words'

type TextName = 'code' | 'name' | 'noun' | 'place' | 'opensOn' | 'closesOn' | 'note'

type Props = {
  values: AssemblyValues
  set: (name: keyof AssemblyValues, value: string | boolean) => void
  refused: Refused
  nouns: readonly string[]
  zones: readonly string[]
  /** something was published, so that it stays listed */
  published: boolean
  words: DeskWords
}

const REQUIRED: readonly string[] = ['code', 'name', 'noun']
const DAYS: readonly string[] = ['opensOn', 'closesOn']

function hintOf(name: TextName, words: DeskWords['desk']['fields']): string | undefined {
  if (name === 'opensOn' || name === 'closesOn') return words.dayHint
  return name === 'name' ? undefined : words[`${name}Hint`]
}

function TextField({ name, values, set, refused, words }: Props & { name: TextName }) {
  const { fields } = words.desk
  return (
    <FormField label={fields[name]} hint={hintOf(name, fields)} fault={faultOf(refused, name)}>
      {(ties) =>
        name === 'note' ? (
          <textarea
            {...ties}
            dir="auto"
            rows={2}
            value={values.note}
            onChange={({ target }) => set('note', target.value)}
          />
        ) : (
          <input
            {...ties}
            type={DAYS.includes(name) ? 'date' : 'text'}
            dir="auto"
            required={REQUIRED.includes(name)}
            list={name === 'noun' ? 'nouns' : undefined}
            translate={name === 'code' ? 'no' : undefined}
            value={values[name]}
            onChange={({ target }) => set(name, target.value)}
          />
        )
      }
    </FormField>
  )
}

/** What is said of an assembly, but for its key and its body. */
export function AssemblyFields(props: Props) {
  const { values, set, refused, nouns, zones, published, words } = props
  const { fields, settings } = words.desk
  return (
    <>
      <TextField {...props} name="name" />
      <TextField {...props} name="noun" />
      <datalist id="nouns">
        {nouns.map((noun) => (
          <option key={noun} value={noun} />
        ))}
      </datalist>
      <TextField {...props} name="place" />
      <TextField {...props} name="opensOn" />
      <TextField {...props} name="closesOn" />
      <FormField label={fields.timeZone} fault={faultOf(refused, 'timeZone')}>
        {(ties) => (
          <select
            {...ties}
            translate="no"
            value={values.timeZone}
            onChange={({ target }) => set('timeZone', target.value)}
          >
            {zones.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={fields.stageByHand}>
        {(ties) => (
          <select
            {...ties}
            value={values.stageByHand}
            onChange={({ target }) => set('stageByHand', target.value)}
          >
            <option value="">{fields.stageByDates}</option>
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {words.stage[stage]}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <TextField {...props} name="note" />
      <div className={form.field}>
        <label className={form.tick}>
          <input
            type="checkbox"
            checked={values.unlisted}
            disabled={published && !values.unlisted}
            onChange={({ target }) => set('unlisted', target.checked)}
          />
          {fields.unlisted}
        </label>
        {published && <p className={form.hint}>{settings.published}</p>}
        {faultOf(refused, 'unlisted') && (
          <p className={form.fault}>{faultOf(refused, 'unlisted')}</p>
        )}
      </div>
    </>
  )
}

/** The code, which stands before the others: of a new assembly its key is made from it. */
export function CodeField(props: Props) {
  return <TextField {...props} name="code" />
}
