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

/** What such a page weighs compressed without its issues and menus; before and after has a figure. */
const PAGE_BYTES = { matrix: 10_400, compare: 14_000 } as const
/** What a text weighs with the elements around it, over what it weighs with a bare one. */
const WITH_MARKUP = 2.6
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

/** A page holds its texts twice: as its reader sees them, and again for Next's scripts. */
function weigh(texts: readonly string[]): number {
  const html = texts.map((text) => `<td class="cell"><span class="label">${text}</span></td>`)
  const again = texts.map((text) => `["$","td",null,{"children":${JSON.stringify(text)}}]`)
  return gzipSync([...html, ...again].join('')).byteLength
}

/**
 * How many bytes the Short list of some issues takes to send, compressed, without what a browser
 * keeps (fonts, styles, scripts). It is computed from the texts that the page would hold: a test
 * holds it against what is sent.
 */
export function shortListBytes({ page, head, rows, filter, options }: Listed): number {
  const sizes = remembered.get(head) ?? new Map<string, number>()
  remembered.set(head, sizes)
  const key = `${page} ${filterQuery({ ...filter, columns: null, sort: null })}`
  const texts = [...rows.flatMap((row) => textsOf(row, head)), ...options]
  const bytes = sizes.get(key) ?? PAGE_BYTES[page] + Math.round(WITH_MARKUP * weigh(texts))
  if (sizes.size >= REMEMBERED) sizes.clear()
  sizes.set(key, bytes)
  return bytes
}
