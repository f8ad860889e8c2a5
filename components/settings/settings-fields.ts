import type { Installation } from '@/lib/domain/installation'
import { type LevelCatalogue, levelEntries } from '@/lib/domain/level-entries'
import { LEVELS } from '@/lib/domain/vocabulary'

export const TEXT_FIELDS = [
  'publisher',
  'publisherShort',
  'contact',
  'licence',
  'disclaimer',
  'about',
] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** Every field of the form by its name: `publisher`, `levels.high.word`, `levels.high.off`. */
export type Fields = Readonly<Record<string, string>>

/** What the field of a switch holds where it is on. */
export const ON = 'on'

/**
 * The settings as the fields of the form.
 * @param installation null where nobody has said whose it is
 * @param catalogue the words of the levels of which it says nothing
 */
export function fieldsOf(installation: Installation | null, catalogue: LevelCatalogue): Fields {
  const texts = TEXT_FIELDS.map((name) => [name, installation?.[name] ?? ''])
  const levels = levelEntries(installation?.levels ?? {}, catalogue).flatMap((level) => [
    [`levels.${level.key}.word`, level.word],
    [`levels.${level.key}.definition`, level.definition],
    [`levels.${level.key}.off`, level.off ? ON : ''],
  ])
  return Object.fromEntries([...texts, ...levels])
}

/** The fields of the form as the verb takes them. */
export function installationIn(fields: Fields) {
  const text = (name: string) => (fields[name] ?? '').trim()
  const texts = TEXT_FIELDS.map((name) => [name, text(name)])
  const levels = LEVELS.map((key) => [
    key,
    {
      word: text(`levels.${key}.word`),
      definition: text(`levels.${key}.definition`),
      off: fields[`levels.${key}.off`] === ON,
    },
  ])
  return { ...Object.fromEntries(texts), levels: Object.fromEntries(levels) }
}

type Three = {
  /** what stands in the form */
  typed: Fields
  /** what the form was opened with */
  opened: Fields
  /** what stands on the server now */
  standing: Fields
}

/** The form after others saved: a field that nobody touched here takes what they saved. */
export function withTheirs({ typed, opened, standing }: Three): Fields {
  const entries = Object.entries(typed).map(([name, text]) => {
    const isTouched = text !== opened[name]
    return [name, isTouched ? text : (standing[name] ?? '')]
  })
  return Object.fromEntries(entries)
}

/** What others saved in fields that were touched here too, by the names of these. */
export function theirsIn({ typed, opened, standing }: Three): Fields {
  const both = Object.entries(standing).filter(
    ([name, text]) => text !== opened[name] && text !== typed[name] && typed[name] !== opened[name],
  )
  return Object.fromEntries(both)
}
