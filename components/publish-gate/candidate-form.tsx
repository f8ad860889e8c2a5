'use client'

import { type ComponentProps, type FormEvent, useState } from 'react'
import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { momentOf } from '@/lib/domain/zoned-time'
import type { Ask, Days, GateWords } from './gate-words'
import { useAsk } from './use-ask'

type Numbered = { number: number; asOf: string }
type Marks = { withdrawnReason: string | null; removedReason: string | null }

/** `day` and `time` are as the clocks of the place show them; no time means the whole day. */
export type Preset = {
  day: string
  time: string
  title: string
  summary: string
  note: string
  baseline: number | null
  corrects: { number: number; why: string } | null
}

type Props = {
  assembly: string
  kind: PublicationKind
  /** what the fields begin with */
  preset: Preset
  baselines: readonly Numbered[]
  earlier: readonly (Numbered & Marks)[]
  again: boolean
  timeZone: string
  days: Days
  ask: Ask
  words: GateWords['gate']
}

const textOf = (fields: FormData, name: string) => String(fields.get(name) ?? '')
const numberOf = (fields: FormData, name: string) => {
  const value = textOf(fields, name)
  return value === '' ? null : Number(value)
}

function asOfIn(fields: FormData, timeZone: string): string {
  const [day, time] = [textOf(fields, 'day'), textOf(fields, 'time')]
  return time === '' ? day : momentOf(`${day}T${time}`, timeZone)
}

function wishOf(
  fields: FormData,
  { assembly, kind, timeZone }: Pick<Props, 'assembly' | 'kind' | 'timeZone'>,
) {
  const corrected = numberOf(fields, 'corrects')
  return {
    assembly,
    kind,
    asOf: asOfIn(fields, timeZone),
    title: textOf(fields, 'title'),
    summary: textOf(fields, 'summary'),
    note: textOf(fields, 'note'),
    corrects: corrected === null ? null : { number: corrected, why: textOf(fields, 'why') },
    ...(kind === 'outcomes' ? { baseline: numberOf(fields, 'baseline') } : {}),
  }
}

function optionOf({ withdrawnReason, removedReason }: Marks, words: GateWords['gate']['wish']) {
  if (removedReason !== null) return words.correctsRemoved
  return withdrawnReason === null ? words.correctsOption : words.correctsWithdrawn
}

type NumberProps = ComponentProps<'select'> & {
  label: string
  hint: string
  none: string
  options: readonly (readonly [number: number, word: string])[]
}

/** The number of a publication, or none. */
function NumberField({ label, hint, none, options, ...select }: NumberProps) {
  return (
    <FormField label={label} hint={hint}>
      {(ties) => (
        <select {...ties} {...select}>
          <option value="">{none}</option>
          {options.map(([number, word]) => (
            <option key={number} value={number}>
              {word}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}

/** What a publication is to say of itself; sending it freezes the draft as a candidate. */
export function CandidateForm(props: Props) {
  const { preset, kind, baselines, earlier, days, again } = props
  const words = props.words.wish
  const { busy, refused, send } = useAsk(props.ask)
  const [corrects, setCorrects] = useState(String(preset.corrects?.number ?? ''))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void send('make-candidate', wishOf(new FormData(event.currentTarget), props))
  }
  return (
    <form className={form.form} onSubmit={submit}>
      <FormField label={words.asOf} hint={words.asOfHint}>
        {(ties) => (
          <input {...ties} name="day" type="date" required={true} defaultValue={preset.day} />
        )}
      </FormField>
      <FormField label={words.time} hint={fill(words.timeHint, { zone: props.timeZone })}>
        {(ties) => <input {...ties} name="time" type="time" defaultValue={preset.time} />}
      </FormField>
      <FormField label={words.name}>
        {(ties) => (
          <input {...ties} name="title" dir="auto" required={true} defaultValue={preset.title} />
        )}
      </FormField>
      <FormField label={words.summary} hint={words.summaryHint}>
        {(ties) => (
          <textarea {...ties} name="summary" dir="auto" rows={6} defaultValue={preset.summary} />
        )}
      </FormField>
      <FormField label={words.note} hint={words.noteHint}>
        {(ties) => (
          <textarea {...ties} name="note" dir="auto" rows={2} defaultValue={preset.note} />
        )}
      </FormField>
      {kind === 'outcomes' && (
        <NumberField
          name="baseline"
          label={words.baseline}
          hint={words.baselineHint}
          none={words.noBaseline}
          options={baselines.map(({ number, asOf }) => [
            number,
            fill(words.baselineOption, { n: number, day: days[asOf] ?? asOf }),
          ])}
          defaultValue={preset.baseline ?? ''}
        />
      )}
      {earlier.length > 0 && (
        <NumberField
          name="corrects"
          label={words.corrects}
          hint={words.correctsHint}
          none={words.correctsNone}
          options={earlier.map(({ number, asOf, ...marks }) => [
            number,
            fill(optionOf(marks, words), { n: number, day: days[asOf] ?? asOf }),
          ])}
          value={corrects}
          onChange={(event) => setCorrects(event.target.value)}
        />
      )}
      {corrects !== '' && (
        <FormField label={words.why} hint={words.whyHint}>
          {(ties) => (
            <textarea
              {...ties}
              name="why"
              dir="auto"
              rows={2}
              required={true}
              defaultValue={preset.corrects?.why}
            />
          )}
        </FormField>
      )}
      <p className={form.actions}>
        <button type="submit" disabled={busy} className={again ? buttons.button : buttons.primary}>
          {busy ? props.words.publish.busy : again ? words.again : words.submit}
        </button>
      </p>
      <p role="alert" className={form.fault}>
        {refused}
      </p>
    </form>
  )
}
