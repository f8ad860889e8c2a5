import { gzipSync } from 'node:zlib'
import type { Filter } from '@/lib/domain/filter/filter'
import { filterQuery } from '@/lib/domain/filter/filter-query'
import { resultWord } from '@/lib/domain/result-word'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'

type Listed = {
  page: keyof typeof PAGE_BYTES
  head: SnapshotHead
  /** what the filter left */
  rows: readonly SnapshotRow[]
  filter: Filter
  /** the names in the menus of the filter, which every page carries */
  options: readonly string[]
}

/** What is the same on every such page, compressed, its styles too; before and after has a figure. */
const PAGE_BYTES = { matrix: 14_800, compare: 15_600 } as const
/** What the elements around an issue weigh: the more of them, the better they are compressed. */
const AROUND_ISSUES = 165
/** A name in a menu stands among more elements than text. */
const AROUND_OPTION = 3
/** How many filters of one publication are remembered with their sizes. */
const REMEMBERED = 200
/** By the frozen words, which are one object for as long as a publication is kept in memory. */
const remembered = new WeakMap<SnapshotHead, Map<string, number>>()

function textsOf(row: SnapshotRow, head: SnapshotHead): string[] {
  const { cells } = row
  const result = cells.result === null ? '' : resultWord(head, row)
  return [
    ...[row.slug, cells.reference ?? '', cells.title ?? ''],
    ...[cells.summary ?? '', cells.concern, result],
  ]
}

function weigh(texts: readonly string[]): number {
  const html = texts.map((text) => `<td class="cell"><span class="label">${text}</span></td>`)
  return gzipSync(html.join('')).byteLength
}

function headTexts({ summary, note, assembly, publisher, levels }: SnapshotHead): string[] {
  const notes = [summary, note, assembly.note, publisher.disclaimer, publisher.licence]
  return [...notes.map((text) => text ?? ''), ...levels.map(({ definition }) => definition)]
}

function computeBytes({ page, head, rows, options }: Listed): number {
  const texts = rows.flatMap((row) => textsOf(row, head))
  const around = AROUND_ISSUES * Math.sqrt(rows.length) + AROUND_OPTION * weigh(options)
  return Math.round(PAGE_BYTES[page] + weigh(headTexts(head)) + weigh(texts) + around)
}

/**
 * About how many bytes the Short list of some issues takes to send, compressed, without what a browser
 * keeps (fonts, scripts). It is computed from the texts that the page would hold: a test
 * holds it against what is sent.
 */
export function shortListBytes({ page, head, rows, filter, options }: Listed): number {
  const sizes = remembered.get(head) ?? new Map<string, number>()
  remembered.set(head, sizes)
  const key = `${page} ${filterQuery({ ...filter, columns: null, sort: null })}`
  const bytes = sizes.get(key) ?? computeBytes({ page, head, rows, filter, options })
  if (sizes.size >= REMEMBERED) sizes.clear()
  sizes.set(key, bytes)
  return bytes
}
