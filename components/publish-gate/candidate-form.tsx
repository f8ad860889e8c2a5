'use client'

import { type FormEvent, useState } from 'react'
import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { momentOf } from '@/lib/domain/zoned-time'
import { GateField } from './gate-field'
import type { Ask, Days, GateWords } from './gate-words'
import styles from './publish-gate.module.css'
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

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '')
const numberOf = (form: FormData, name: string) => {
  const value = textOf(form, name)
  return value === '' ? null : Number(value)
}

function asOfIn(form: FormData, timeZone: string): string {
  const [day, time] = [textOf(form, 'day'), textOf(form, 'time')]
  return time === '' ? day : momentOf(`${day}T${time}`, timeZone)
}

function wishOf(
  form: FormData,
  { assembly, kind, timeZone }: Pick<Props, 'assembly' | 'kind' | 'timeZone'>,
) {
  const corrected = numberOf(form, 'corrects')
  return {
    assembly,
    kind,
    asOf: asOfIn(form, timeZone),
    title: textOf(form, 'title'),
    summary: textOf(form, 'summary'),
    note: textOf(form, 'note'),
    corrects: corrected === null ? null : { number: corrected, why: textOf(form, 'why') },
    ...(kind === 'outcomes' ? { baseline: numberOf(form, 'baseline') } : {}),
  }
}

function optionOf({ withdrawnReason, removedReason }: Marks, words: GateWords['gate']['wish']) {
  if (removedReason !== null) return words.correctsRemoved
  return withdrawnReason === null ? words.correctsOption : words.correctsWithdrawn
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
    <form className={styles.form} onSubmit={submit}>
      <GateField id="day" label={words.asOf} hint={words.asOfHint}>
        <input id="day" name="day" type="date" required={true} defaultValue={preset.day} />
      </GateField>
      <GateField id="time" label={words.time} hint={fill(words.timeHint, { zone: props.timeZone })}>
        <input id="time" name="time" type="time" defaultValue={preset.time} />
      </GateField>
      <GateField id="title" label={words.name}>
        <input id="title" name="title" dir="auto" required={true} defaultValue={preset.title} />
      </GateField>
      <GateField id="summary" label={words.summary} hint={words.summaryHint}>
        <textarea id="summary" name="summary" dir="auto" rows={6} defaultValue={preset.summary} />
      </GateField>
      <GateField id="note" label={words.note} hint={words.noteHint}>
        <textarea id="note" name="note" dir="auto" rows={2} defaultValue={preset.note} />
      </GateField>
      {kind === 'outcomes' && (
        <GateField id="baseline" label={words.baseline} hint={words.baselineHint}>
          <select id="baseline" name="baseline" defaultValue={preset.baseline ?? ''}>
            <option value="">{words.noBaseline}</option>
            {baselines.map(({ number, asOf }) => (
              <option key={number} value={number}>
                {fill(words.baselineOption, { n: number, day: days[asOf] ?? asOf })}
              </option>
            ))}
          </select>
        </GateField>
      )}
      {earlier.length > 0 && (
        <GateField id="corrects" label={words.corrects} hint={words.correctsHint}>
          <select
            id="corrects"
            name="corrects"
            value={corrects}
            onChange={(event) => setCorrects(event.target.value)}
          >
            <option value="">{words.correctsNone}</option>
            {earlier.map(({ number, asOf, ...marks }) => (
              <option key={number} value={number}>
                {fill(optionOf(marks, words), { n: number, day: days[asOf] ?? asOf })}
              </option>
            ))}
          </select>
        </GateField>
      )}
      {corrects !== '' && (
        <GateField id="why" label={words.why} hint={words.whyHint}>
          <textarea
            id="why"
            name="why"
            dir="auto"
            rows={2}
            required={true}
            defaultValue={preset.corrects?.why}
          />
        </GateField>
      )}
      <p className={styles.actions}>
        <button type="submit" disabled={busy} className={again ? buttons.button : buttons.primary}>
          {busy ? props.words.publish.busy : again ? words.again : words.submit}
        </button>
      </p>
      <p role="alert" className={styles.fault}>
        {refused}
      </p>
    </form>
  )
}
