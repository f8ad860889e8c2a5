import type { PublicKey } from '@/lib/domain/columns'
import { type ListChanges, type ListItem, listChanges } from '@/lib/domain/list-changes'
import { keyOfItem } from '@/lib/domain/merge-list'
import {
  type IssueChange,
  isKnown,
  type PublicationChanges,
} from '@/lib/domain/publication-changes'
import type { ShownChange, ShownText } from '@/lib/domain/shown-change'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import { cellText } from '@/lib/formats/cell-texts'
import type { FilePrinter } from '@/lib/formats/file-printer'

const LISTS = [
  ...(['themes', 'areas_of_concern', 'proposals', 'organizations'] as const),
  ...(['progress', 'follow_ups', 'sources'] as const),
]
const LEVELS = ['concern', 'residual_concern'] as const
const CHOICES = ['section', 'reference', 'result', 'final_reference', 'concern_status'] as const
/** The fields of items that hold prose. */
const PROSE: readonly string[] = ['keyPoints', 'concernRationale', 'how', 'action', 'note']

const isOneOf =
  <K extends PublicKey>(keys: readonly K[]) =>
  (column: PublicKey): column is K =>
    keys.some((key) => key === column)
const isList = isOneOf(LISTS)
const isLevel = isOneOf(LEVELS)
const isChoice = isOneOf(CHOICES)

type Both = { was: SnapshotRow; is: SnapshotRow }

/** How organizations are affected stands with them. */
const printedAs = (column: (typeof LISTS)[number]) =>
  column === 'organizations' ? 'organizations_how' : column

/** The line of each item; a printer for people gives each one line. */
function linesOf(row: SnapshotRow, column: (typeof LISTS)[number], print: FilePrinter) {
  const keyOf = keyOfItem(column)
  const lines = cellText(print, row, printedAs(column)).split('\n')
  const byKey = new Map(row.cells[column].map((item, at) => [keyOf(item), lines[at] ?? '']))
  return (item: unknown) => byKey.get(keyOf(item)) ?? ''
}

const blank = (value: unknown) => (Array.isArray(value) ? [] : null)

/** A cell that holds one item alone, of which some fields are blank: a printer passes over those. */
function cellOfPart(item: ListItem, isKept: (field: string) => boolean) {
  const fields = Object.entries(item).map(([field, value]) => [
    ...[field, isKept(field) ? value : blank(value)],
  ])
  return [Object.fromEntries(fields)]
}

type Part = { row: SnapshotRow; column: (typeof LISTS)[number]; print: FilePrinter }

function changedItem(
  { before, after, fields }: ListChanges['changed'][number],
  { row, column, print }: Part,
) {
  const lineOf = (item: ListItem, isKept: (field: string) => boolean) => {
    const cells = { ...row.cells, [column]: cellOfPart(item, isKept) }
    return cellText(print, { ...row, cells }, printedAs(column))
  }
  const shown = fields.map((name): { name: string } & ShownText => {
    const [was, is] = [before, after].map((item) => lineOf(item, (field) => field === name))
    const form = PROSE.includes(name) ? 'text' : 'choice'
    return { name, form, before: was ?? '', after: is ?? '' }
  })
  return {
    key: keyOfItem(column)(after),
    line: lineOf(after, (field) => !fields.includes(field)),
    fields: shown.filter((one) => one.before !== one.after),
  }
}

function itemsOf({ was, is }: Both, column: (typeof LISTS)[number], print: FilePrinter) {
  const changes = listChanges(column, was.cells[column], is.cells[column])
  const [lineBefore, lineAfter] = [linesOf(was, column, print), linesOf(is, column, print)]
  return {
    form: 'items' as const,
    added: changes.added.map(lineAfter),
    removed: changes.removed.map(lineBefore),
    changed: changes.changed.map((item) => changedItem(item, { row: is, column, print })),
    moved: changes.moved,
  }
}

/**
 * How the cells of an issue changed that stands in both publications, for people to read.
 * @param item the issue
 * @param changes what it is one of
 * @param print in the words of both publications, one item a line
 */
export function shownChanges(
  { was, is, columns }: IssueChange,
  { kinds }: PublicationChanges,
  print: FilePrinter,
): ShownChange[] {
  if (was === null || is === null) return []
  return columns.map((column): ShownChange => {
    const heading = print.heading(column)
    if (isLevel(column)) {
      const before = isKnown(was, column, kinds.from) ? was.cells[column] : null
      const after = isKnown(is, column, kinds.to) ? is.cells[column] : null
      return { heading, form: 'levels', before, after }
    }
    if (isList(column)) return { heading, ...itemsOf({ was, is }, column, print) }
    const texts = {
      before: cellText(print, was, column),
      after: cellText(print, is, column),
    }
    return { heading, form: isChoice(column) ? 'choice' : 'text', ...texts }
  })
}
