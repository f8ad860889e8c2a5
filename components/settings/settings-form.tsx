'use client'

import type { FormEvent } from 'react'
import buttons from '@/components/ui/button.module.css'
import ui from '@/components/ui/form.module.css'
import type { Installation } from '@/lib/domain/installation'
import type { LevelCatalogue } from '@/lib/domain/level-entries'
import type { Words } from '@/lib/words/words'
import { LevelSettings } from './level-settings'
import { TEXT_FIELDS, type TextField } from './settings-fields'
import styles from './settings-form.module.css'
import { TextSetting } from './text-setting'
import { type SaveSettings, useSettingsForm } from './use-settings-form'

type Props = {
  /** null where nobody has said whose it is */
  installation: Installation | null
  catalogue: LevelCatalogue
  save: SaveSettings
  words: Words['settings']
}

const ROWS: Readonly<Partial<Record<TextField, number>>> = { licence: 2, disclaimer: 4, about: 8 }

/** The settings: whose installation this is, and the words of the levels. */
export function SettingsForm({ installation, catalogue, save, words }: Props) {
  const fields = useSettingsForm({ installation, catalogue, save })
  const form = { fields, words }
  const { refused, busy, saved } = fields
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void fields.submit()
  }
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate={true}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <section aria-labelledby="settings-whose" className={styles.section}>
        <h2 id="settings-whose">{words.whose}</h2>
        <p>
          {words.shown} <a href="/about">{words.seeAbout}</a>
        </p>
        {TEXT_FIELDS.map((name) => (
          <TextSetting
            key={name}
            form={form}
            name={name}
            label={words.fields[name]}
            hint={words.hints[name]}
            {...(ROWS[name] === undefined ? {} : { rows: ROWS[name] })}
          />
        ))}
      </section>
      <LevelSettings form={form} standard={catalogue.level} />
      <div className={styles.foot}>
        <p role="alert" className={ui.fault}>
          {refused?.message}
        </p>
        <p role="status">{saved && words.saved}</p>
        <button type="submit" className={buttons.primary} disabled={busy}>
          {busy ? words.busy : words.save}
        </button>
      </div>
    </form>
  )
}
