import { type PublicKey, publicKeysOf } from '@/lib/domain/columns'
import type { AlwaysShown, ChosenColumn, ColumnChoice, FilterKind } from './filter'

const ALWAYS_SHOWN: readonly string[] = ['id', 'section', 'reference', 'title']
const SHORT: readonly ChosenColumn[] = ['summary', 'concern', 'result']
/** Before and after says nothing without its other side. */
const SHORT_COMPARED: readonly ChosenColumn[] = [...SHORT, 'change', 'residual_concern']

const isChosen = (key: PublicKey): key is Exclude<PublicKey, AlwaysShown> =>
  !ALWAYS_SHOWN.includes(key)

/**
 * The columns that a page can show beside the issue itself, in the order of the registry.
 * @param kind the kind of matrix
 */
export function columnsToChoose(kind: FilterKind): readonly ChosenColumn[] {
  const keys = publicKeysOf(kind === 'compare' ? 'outcomes' : kind).filter(isChosen)
  if (kind !== 'compare') return keys
  // What a comparison has no place for.
  const lacking = ['themes', 'areas_of_concern', 'implications', 'progress', 'sources']
  return [...keys.filter((key) => !lacking.includes(key)), 'change']
}

/**
 * The columns of the Short list beside reference and title.
 * @param kind the kind of matrix
 */
export function shortColumns(kind: FilterKind): readonly ChosenColumn[] {
  const short = kind === 'compare' ? SHORT_COMPARED : SHORT
  return columnsToChoose(kind).filter((key) => short.includes(key))
}

/**
 * The columns that a choice stands for.
 * @returns null where the page shows its own
 */
export function chosenColumns(
  choice: ColumnChoice,
  kind: FilterKind,
): ReadonlySet<ChosenColumn> | null {
  if (choice === null) return null
  return new Set(choice === 'short' ? shortColumns(kind) : choice)
}

/**
 * Reads the columns that an address asks for.
 * @param asked keys in small letters, `short` among them, without doubles
 * @returns the choice, and those of them that are no column here
 */
export function readColumnChoice(
  asked: readonly string[],
  kind: FilterKind,
): { choice: ColumnChoice; unknown: string[] } {
  const known = columnsToChoose(kind)
  const isKnown = (key: string) => ALWAYS_SHOWN.includes(key) || known.some((each) => each === key)
  const unknown = asked.filter((key) => key !== 'short' && !isKnown(key))
  if (asked.length === unknown.length) return { choice: null, unknown }
  const short = shortColumns(kind)
  const wanted = asked.includes('short') ? [...asked, ...short] : asked
  const chosen = known.filter((key) => wanted.includes(key))
  const isShort = chosen.length === short.length && short.every((key) => chosen.includes(key))
  return { choice: isShort ? 'short' : chosen, unknown }
}
