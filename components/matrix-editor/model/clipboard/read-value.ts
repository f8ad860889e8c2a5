import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../../../ui/fill'
import { blank, type CellWish, type Wanted } from '../bulk'
import { type Option, optionsOf, organizationOptions } from '../options'
import type { WordSource } from '../value-words'
import { type GridColumn, holdsValue } from '../view'
import type { PastedCell } from './html-table'

type Target = { issue: DraftIssue; column: GridColumn }

type Names = (option: Option) => string[]

const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** The key of an option by its word or its key, in any case; its other names after them. */
function keyOf(text: string, options: readonly Option[], names: Names) {
  const wanted = plain(text)
  const by = (texts: (option: Option) => string[]) =>
    options.find((option) => texts(option).some((one) => plain(one) === wanted))?.key
  return by(({ word }) => [word]) ?? by(({ key }) => [key]) ?? by(names)
}

const noNames = () => []

/** The longest run of parts that is one name, as a name may itself hold a comma. */
function longestKnown(parts: readonly string[], options: readonly Option[], names: Names) {
  for (let end = parts.length; end > 0; end -= 2) {
    const key = keyOf(parts.slice(0, end).join(''), options, names)
    if (key !== undefined) return { key, end }
  }
  return null
}

/** The keys that a list names, or the first part that names none. */
function keysOf(text: string, options: readonly Option[], names: Names) {
  let parts = text.split(/([,;\n])/)
  const keys = new Set<string>()
  while (parts.length > 0) {
    const known = longestKnown(parts, options, names)
    const part = (parts[0] ?? '').trim()
    if (known) keys.add(known.key)
    else if (part !== '') return { unknown: part }
    parts = parts.slice(known ? known.end + 1 : 2)
  }
  return { keys: [...keys] }
}

function organizationsOf(text: string, { issue }: Target, source: WordSource): Wanted {
  const options = organizationOptions(source)
  const nameOf = ({ hint }: Option) => [hint]
  const how = new Map<string, string>()
  const bare = text.split('\n').map((line) => {
    const [name = '', ...rest] = line.split(' · ')
    const key = rest.length > 0 ? keyOf(name, options, nameOf) : undefined
    if (key !== undefined) how.set(key, rest.join(' · '))
    return key === undefined ? line : name
  })
  const found = keysOf(bare.join('\n'), options, nameOf)
  if ('unknown' in found) return unknown(found.unknown ?? '', source)
  const had = new Map(issue.cells.organizations.map((item) => [item.organization, item.how]))
  return {
    value: found.keys.map((organization) => ({
      organization,
      how: how.get(organization) ?? had.get(organization) ?? null,
    })),
  }
}

/** More of what was pasted would bury the sentence that names it. */
const MOST_SHOWN = 60

function unknown(text: string, { words }: WordSource): Wanted {
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
  return { fault: fill(words.editor.clipboard.unknown, { text: shown }) }
}

/** A retired entry stays where it stands, and is named nowhere anew. */
function optionsFor({ issue, column }: Target, source: WordSource): Option[] {
  if (!holdsValue(column)) return []
  const held = JSON.stringify(issue.cells[column.key])
  return optionsOf(column.key, source).filter(
    ({ key, retired }) => key !== '' && (!retired || held.includes(`"${key}"`)),
  )
}

function recordsOf({ text, own }: PastedCell, target: Target, source: WordSource): Wanted {
  if (own?.column === target.column.key) return { value: own.value }
  if (target.column.key === 'organizations') return organizationsOf(text, target, source)
  return { fault: source.words.editor.clipboard.records }
}

/** What a cell that was copied from one of the same kind holds, by its keys. */
function ownText({ text, own }: PastedCell, column: GridColumn): string {
  const isLevel = column.kind === 'level' && /concern$/.test(own?.column ?? '')
  const isSame = own?.column === column.key && column.kind !== 'keys'
  return (isLevel || isSame) && typeof own?.value === 'string' ? own.value : text
}

function chosenOf(text: string, target: Target, source: WordSource): Wanted {
  if (text.trim() === '') return blank(target.column)
  const key = keyOf(text, optionsFor(target, source), noNames)
  return key === undefined ? unknown(text.trim(), source) : { value: key }
}

function listOf(text: string, target: Target, source: WordSource): Wanted {
  const found = keysOf(text, optionsFor(target, source), noNames)
  return 'unknown' in found ? unknown(found.unknown ?? '', source) : { value: found.keys }
}

/**
 * What a pasted cell makes of a cell: texts as they are, choices and lists by their words or keys
 * in any case, records only from the same column of Plenary's own.
 * @param cell what was copied
 * @param target the cell it goes into
 * @param source where words are found
 * @returns the value, or the sentence why it does not fit
 */
export function readValue(cell: PastedCell, target: Target, source: WordSource): Wanted {
  const { column } = target
  const text = ownText(cell, column)
  const isOwnList = column.kind === 'keys' && cell.own?.column === column.key
  if (isOwnList) return { value: cell.own?.value }
  if (text.trim() === '' && !cell.own) return blank(column)
  switch (column.kind) {
    case 'records':
      return recordsOf(cell, target, source)
    case 'keys':
      return listOf(text, target, source)
    case 'level':
    case 'choice':
    case 'section':
    case 'person':
      return chosenOf(text, target, source)
    case 'slug':
      return { value: text.trim() }
    default:
      return { value: text }
  }
}

/** What a pasted cell makes of one of the grid. */
export const wishOf = (cell: PastedCell, target: Target, source: WordSource): CellWish => ({
  ...target,
  wanted: readValue(cell, target, source),
})
