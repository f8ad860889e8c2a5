import type { Installation } from './installation'
import type { LevelCatalogue } from './level-entries'
import { canonical } from './merge-list'
import { LEVELS, type Level } from './vocabulary'

/** One setting by itself: a field, or all that is said of one level. */
export type Setting = Exclude<keyof Installation, 'levels'> | `levels.${Level}`

const FIELDS = [
  ...(['publisher', 'publisherShort', 'contact', 'licence', 'disclaimer', 'about'] as const),
  ...LEVELS.map((key) => `levels.${key}` as const),
] as const satisfies readonly Setting[]

const levelIn = (setting: Setting): Level | undefined =>
  LEVELS.find((key) => setting === `levels.${key}`)

/** What a setting holds; null where nothing is said of it. */
function heldBy(installation: Installation | null, setting: Setting) {
  if (installation === null) return null
  const level = levelIn(setting)
  if (level !== undefined) return installation.levels[level] ?? null
  const { levels: _levels, ...fields } = installation
  return Object.entries(fields).find(([key]) => key === setting)?.[1] ?? null
}

/** A setting that differs. */
export type SettingChange = {
  setting: Setting
  before: ReturnType<typeof heldBy>
  after: ReturnType<typeof heldBy>
}

/**
 * The settings in which two installations differ.
 * @param before null where nobody had said whose it is
 */
export function installationChanges(
  before: Installation | null,
  after: Installation | null,
): SettingChange[] {
  return FIELDS.flatMap((setting) => {
    const [from, to] = [heldBy(before, setting), heldBy(after, setting)]
    return canonical(from) === canonical(to) ? [] : [{ setting, before: from, after: to }]
  })
}

/**
 * An installation without what it says of its levels just as the catalogue does.
 * @param catalogue the words of the levels of which an installation says nothing
 */
export function withOwnWordsOnly(
  installation: Installation,
  { level: words, definition }: LevelCatalogue,
): Installation {
  const own = LEVELS.flatMap((key) => {
    const said = installation.levels[key]
    const isOwn =
      said && (said.off || said.word !== words[key] || said.definition !== definition[key])
    return isOwn ? [[key, said] as const] : []
  })
  return { ...installation, levels: Object.fromEntries(own) }
}

/**
 * An installation with only some of the settings of another.
 * @param settings those that are taken from the other
 */
export function withSettings(
  installation: Installation,
  other: Installation,
  settings: readonly Setting[],
): Installation {
  const taken: ReadonlySet<string> = new Set(settings)
  const { levels: _levels, ...fields } = other
  const kept = LEVELS.flatMap((key) => {
    const said = (taken.has(`levels.${key}`) ? other : installation).levels[key]
    return said ? [[key, said] as const] : []
  })
  const chosen = Object.entries(fields).filter(([key]) => taken.has(key))
  return { ...installation, ...Object.fromEntries(chosen), levels: Object.fromEntries(kept) }
}
