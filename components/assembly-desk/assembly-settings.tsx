'use client'

import { type FormEvent, useState, useTransition } from 'react'
import type { CallDoor } from '@/components/account/door'
import { useCall } from '@/components/account/use-call'
import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import { useEdited } from '@/components/ui/use-edited'
import type { AssemblySettings as Settings } from '@/lib/domain/new-assembly'
import styles from './assembly-desk.module.css'
import { AssemblyFields, CodeField } from './assembly-fields'
import { sentValue, valuesOf } from './assembly-values'
import type { DeskWords } from './desk-words'
import { type SectionDraft, SectionList } from './section-list'

type StoredSection = { key: string; heading: string; retired: boolean; issues: number }

/** An assembly as those who keep it see it. */
export type KeptAssembly = {
  key: string
  body: string
  settings: Settings
  sections: readonly StoredSection[]
  published: boolean
}

type Props = {
  assembly: KeptAssembly
  nouns: readonly string[]
  zones: readonly string[]
  call: CallDoor
  /** reads the page anew */
  refresh: () => void
  words: DeskWords
}

const sent = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? sentValue(name, value) : value,
    ]),
  )

/** One request at a time; whatever came of it, the page is read anew before the next. */
function useSaving({ call, refresh }: Props) {
  const { busy: asking, refused, send } = useCall(call)
  const [reading, startReading] = useTransition()
  const [saved, setSaved] = useState(false)
  const save = async (verb: string, input: object) => {
    const answer = await send(verb, input)
    setSaved(answer.done)
    startReading(refresh)
  }
  return { busy: asking || reading, saved, refused, save }
}

function Outcome({ saving, words }: { saving: ReturnType<typeof useSaving>; words: DeskWords }) {
  return (
    <>
      <p role="alert" className={form.fault}>
        {saving.refused?.message}
      </p>
      <p role="status">{saving.saved && !saving.busy && words.desk.settings.saved}</p>
    </>
  )
}

function Facts(props: Props) {
  const { assembly, words } = props
  const { settings: said } = words.desk
  const edited = useEdited(valuesOf(assembly.settings))
  const saving = useSaving(props)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { before, after } = edited
    void saving.save('change-assembly', {
      assembly: assembly.key,
      before: sent(before),
      after: sent(after),
    })
  }
  const all = {
    values: edited.values,
    set: edited.set,
    refused: saving.refused,
    published: assembly.published,
    nouns: props.nouns,
    zones: props.zones,
    words,
  }
  return (
    <form className={form.form} onSubmit={submit} aria-labelledby="facts">
      <h2 id="facts">{said.facts}</h2>
      <p className={form.hint}>{fill(said.fixed, { key: assembly.key, body: assembly.body })}</p>
      <CodeField {...all} />
      <AssemblyFields {...all} />
      <Outcome saving={saving} words={words} />
      <p className={form.actions}>
        <button type="submit" className={buttons.primary} disabled={saving.busy || !edited.changed}>
          {saving.busy ? words.desk.fresh.busy : said.save}
        </button>
      </p>
    </form>
  )
}

const draftOf = (section: StoredSection): SectionDraft => ({ id: section.key, ...section })
const plain = ({ key, heading, retired }: Pick<SectionDraft, 'key' | 'heading' | 'retired'>) => ({
  key,
  heading,
  retired,
})

function Sections(props: Props) {
  const { assembly, words } = props
  const said = words.desk.sections
  const edited = useEdited({ sections: assembly.sections.map(draftOf) })
  const saving = useSaving(props)
  const { sections } = edited.values
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void saving.save('change-sections', {
      assembly: assembly.key,
      before: assembly.sections.map(plain),
      sections: sections.map(plain),
    })
  }
  return (
    <form className={form.form} onSubmit={submit} aria-labelledby="sections">
      <h2 id="sections">{said.title}</h2>
      <p className={form.hint}>{said.lead}</p>
      <SectionList
        sections={sections}
        onChange={(next) => edited.set('sections', next)}
        kept={true}
        words={said}
      />
      <Outcome saving={saving} words={words} />
      <p className={form.actions}>
        <button type="submit" className={buttons.primary} disabled={saving.busy || !edited.changed}>
          {saving.busy ? words.desk.fresh.busy : said.save}
        </button>
      </p>
    </form>
  )
}

/** What an editor may change of an assembly once it is made. */
export function AssemblySettings(props: Props) {
  const { assembly, words } = props
  const { settings: said } = words.desk
  return (
    <div className={styles.page}>
      <h1>{fill(said.title, { code: assembly.settings.code })}</h1>
      <p className={styles.links}>
        <a href={`/staff/${assembly.key}`}>{said.toEditor}</a>
        <a href={`/staff/${assembly.key}/carry-over`}>{said.carry}</a>
      </p>
      <section>
        <Facts {...props} />
      </section>
      <section>
        <Sections {...props} />
      </section>
    </div>
  )
}
