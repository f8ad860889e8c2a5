'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CallDoor, Refused } from '@/components/account/door'
import { faultOf } from '@/components/account/use-call'
import buttons from '@/components/ui/button.module.css'
import { fill, fillCount } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import { slugOf } from '@/lib/domain/reference/slug-of'
import { withKeys } from '@/lib/domain/section-keys'
import styles from './assembly-desk.module.css'
import { AssemblyFields, CodeField } from './assembly-fields'
import { type AssemblyValues, BLANK, sentValues } from './assembly-values'
import { CarryChooser, type Earlier, ofBody } from './carry-chooser'
import type { DeskWords } from './desk-words'
import { newSection, type SectionDraft, SectionList } from './section-list'
import { useCarry } from './use-carry'

type Props = {
  earlier: readonly Earlier[]
  nouns: readonly string[]
  zones: readonly string[]
  /** where assemblies stand: https://example.org/ */
  site: string
  call: CallDoor
  /** what to do once it is made */
  onMade: (key: string) => void
  words: DeskWords
}

const draftOf = ({ key, heading }: { key: string; heading: string }): SectionDraft => ({
  ...newSection(),
  key,
  heading,
})

function useFields() {
  const [values, setValues] = useState<AssemblyValues>({ ...BLANK, timeZone: 'UTC' })
  const [body, setBody] = useState('')
  const [typedKey, setTypedKey] = useState<string | null>(null)
  const set = (name: keyof AssemblyValues, value: string | boolean) =>
    setValues((all) => ({ ...all, [name]: value }))
  const key = typedKey ?? slugOf(values.code) ?? ''
  return { values, set, body, setBody, key, setTypedKey }
}

function KeyAndBody({
  fields,
  refused,
  props,
}: {
  fields: ReturnType<typeof useFields>
  refused: Refused
  props: Props
}) {
  const { earlier, site, words } = props
  const said = words.desk.fields
  const bodies = [...new Set(earlier.map(({ body }) => body))].sort()
  return (
    <>
      <FormField
        label={said.key}
        hint={fill(said.keyHint, { address: `${site}${fields.key}` })}
        fault={faultOf(refused, 'key')}
      >
        {(ties) => (
          <input
            {...ties}
            translate="no"
            required={true}
            value={fields.key}
            onChange={({ target }) => fields.setTypedKey(target.value)}
          />
        )}
      </FormField>
      <FormField label={said.body} hint={said.bodyHint} fault={faultOf(refused, 'body')}>
        {(ties) => (
          <input
            {...ties}
            translate="no"
            required={true}
            list="bodies"
            value={fields.body}
            onChange={({ target }) => fields.setBody(target.value)}
          />
        )}
      </FormField>
      <datalist id="bodies">
        {bodies.map((body) => (
          <option key={body} value={body} />
        ))}
      </datalist>
    </>
  )
}

type BeginProps = {
  earlier: readonly Earlier[]
  onBegin: (sections: SectionDraft[]) => void
  words: DeskWords['desk']['sections']
}

/** Which sections the list begins with; what was edited in it makes way. */
function SectionsFrom({ earlier, onBegin, words }: BeginProps) {
  const [from, setFrom] = useState('')
  const begin = (key: string) => {
    setFrom(key)
    onBegin((earlier.find((one) => one.key === key)?.sections ?? words.usual).map(draftOf))
  }
  return (
    <FormField label={words.from}>
      {(ties) => (
        <select {...ties} value={from} onChange={({ target }) => begin(target.value)}>
          <option value="">{words.fromDefault}</option>
          {earlier
            .filter(({ sections }) => sections.length > 0)
            .map(({ key, code }) => (
              <option key={key} value={key}>
                {fill(words.fromEarlier, { code })}
              </option>
            ))}
        </select>
      )}
    </FormField>
  )
}

function useMaking(props: Props) {
  const { call, onMade, words } = props
  const fields = useFields()
  const [sections, setSections] = useState(() => words.desk.sections.usual.map(draftOf))
  const carry = useCarry(call, null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>(null)
  const carried = ofBody(props.earlier, fields.body).some(({ key }) => key === carry.from)
    ? carry.wish
    : null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const headings = sections.map(({ key, heading }) => ({ key, heading }))
    const answer = await call('make-assembly', {
      ...sentValues(fields.values),
      key: fields.key,
      body: fields.body,
      sections: withKeys(headings),
      carry: carried,
    })
    if (answer.done) {
      onMade(fields.key)
      return
    }
    setBusy(false)
    setRefused(answer)
  }
  return { fields, sections, setSections, carry, carried, busy, refused, submit }
}

/** Leads to the field that a refusal is about, which may stand far above the button. */
function useFaultInView(refused: Refused) {
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (refused !== null) ref.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [refused])
  return ref
}

/** The form by which an assembly is made, with its sections and the issues that are carried over. */
export function NewAssembly(props: Props) {
  const { earlier, words } = props
  const { desk } = words
  const making = useMaking(props)
  const { fields, refused } = making
  const ref = useFaultInView(refused)
  const shared = { values: fields.values, set: fields.set, refused, published: false }
  const all = { ...shared, nouns: props.nouns, zones: props.zones, words }
  const count = making.carried?.issues.length ?? 0
  return (
    <div className={styles.page}>
      <h1>{desk.fresh.title}</h1>
      <p className={form.notice}>{desk.fresh.public}</p>
      <form ref={ref} className={styles.form} onSubmit={(event) => void making.submit(event)}>
        <section className={form.form} aria-labelledby="facts">
          <h2 id="facts">{desk.settings.facts}</h2>
          <CodeField {...all} />
          <KeyAndBody fields={fields} refused={refused} props={props} />
          <AssemblyFields {...all} />
        </section>
        <section className={form.form} aria-labelledby="sections">
          <h2 id="sections">{desk.sections.title}</h2>
          <p className={form.hint}>{desk.sections.lead}</p>
          <SectionsFrom
            earlier={ofBody(earlier, fields.body)}
            onBegin={making.setSections}
            words={desk.sections}
          />
          <SectionList
            sections={making.sections}
            onChange={making.setSections}
            kept={false}
            words={desk.sections}
          />
        </section>
        <section className={form.form} aria-labelledby="carry">
          <h2 id="carry">{desk.carry.title}</h2>
          <p className={form.hint}>{desk.carry.lead}</p>
          <CarryChooser body={fields.body} earlier={earlier} carry={making.carry} words={words} />
        </section>
        <p role="alert" className={form.fault}>
          {refused?.message}
        </p>
        <p className={form.actions}>
          <button type="submit" className={buttons.primary} disabled={making.busy}>
            {making.busy && desk.fresh.busy}
            {!making.busy &&
              (count === 0 ? desk.fresh.make : fillCount(desk.fresh.makeWith, count))}
          </button>
        </p>
      </form>
    </div>
  )
}
