import { ConcernMark } from '@/components/matrix-view/concern-mark'
import { fill } from '@/components/ui/fill'
import ui from '@/components/ui/form.module.css'
import { LEVELS_DOWN } from '@/lib/domain/level-entries'
import type { Level } from '@/lib/domain/vocabulary'
import { ON } from './settings-fields'
import styles from './settings-form.module.css'
import { type FormParts, TextSetting } from './text-setting'

type Props = { form: FormParts; standard: Readonly<Record<Level, string>> }

function OffSwitch({ level, form }: { level: Level; form: FormParts }) {
  const { words, fields } = form
  const name = `levels.${level}.off`
  if (level === 'not-assessed') return <p className={ui.hint}>{words.levels.always}</p>
  return (
    <>
      <label className={ui.tick}>
        <input
          type="checkbox"
          checked={fields.typed[name] === ON}
          onChange={({ target }) => fields.change(name, target.checked ? ON : '')}
        />
        {words.levels.off}
      </label>
      <p className={ui.hint}>{words.levels.offHint}</p>
    </>
  )
}

function OneLevel({ level, form, standard }: Props & { level: Level }) {
  const { fields, words } = form
  const word = fields.typed[`levels.${level}.word`] ?? ''
  const isOff = fields.typed[`levels.${level}.off`] === ON
  return (
    <fieldset className={styles.level}>
      <legend className={styles.legend}>
        <span className={isOff ? styles.off : undefined}>
          <ConcernMark level={level} word={word.trim() === '' ? standard[level] : word} />
        </span>
      </legend>
      <p className={ui.hint} translate="no">
        {fill(words.levels.key, { key: level })}
      </p>
      <TextSetting form={form} name={`levels.${level}.word`} label={words.levels.word} />
      <TextSetting
        form={form}
        name={`levels.${level}.definition`}
        label={words.levels.definition}
        rows={2}
      />
      <OffSwitch level={level} form={form} />
    </fieldset>
  )
}

/** The words of the levels, each beside the mark that a legend prints. */
export function LevelSettings({ form, standard }: Props) {
  const { levels } = form.words
  return (
    <section aria-labelledby="settings-levels" className={styles.section}>
      <h2 id="settings-levels">{levels.title}</h2>
      <p>{levels.lead}</p>
      {LEVELS_DOWN.map((level) => (
        <OneLevel key={level} level={level} form={form} standard={standard} />
      ))}
    </section>
  )
}
