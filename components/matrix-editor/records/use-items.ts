import { useEffect, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { Spread } from '@/lib/domain/shared-proposals'
import { clockOf, momentOf } from '@/lib/domain/zoned-time'
import { useEditor } from '../editor-context'
import type { Editing } from '../hooks/use-selection'
import { spreadToKeep } from '../kept/kept-list'
import { type Faults, faultsOf } from './faults'
import { type Item, movedItem, RECORD_SHAPES, type RecordColumn } from './shapes'
import type { useKeptList } from './use-kept-list'
import type { useSpread } from './use-spread'
import { useTypedLeft } from './use-typed-left'

type Parts = {
  issue: DraftIssue
  column: RecordColumn
  editing: Editing
  /** returns the sentence where the list is not taken */
  commit: (items: readonly Item[], spread: Spread) => string | null
  leave: () => void
}

type Beside = Pick<ReturnType<typeof useSpread>, 'spread' | 'asks'> & {
  kept: ReturnType<typeof useKeptList>
}

type Listed = { key: string; item: Item }
const listed = (item: Item): Listed => ({ key: crypto.randomUUID(), item })
const NO_FAULTS: Faults = new Map()

/** The list as it stood when the panel was opened: that of the cell, or one that was set aside. */
function startOf({ issue, column, editing }: Parts, isBegun: boolean): readonly Item[] {
  const settled = isBegun ? editing.base : editing.settles?.value
  return Array.isArray(settled) ? settled : issue.cells[column]
}

/** The items of a list of records as they are edited, from where they were left. */
export function useItems(parts: Parts, { spread, asks, kept }: Beside) {
  const { column, commit, leave } = parts
  const { timeZone } = useEditor().source
  const [fresh, setFresh] = useState<string | null>(null)
  const [start] = useState(() => startOf(parts, kept.begun !== null))
  const [items, setItems] = useState(() => (kept.begun?.items ?? start).map(listed))
  const typed = useTypedLeft(items, kept.begun?.left ?? [])
  const [faults, setFaults] = useState(NO_FAULTS)
  const [refusal, setRefusal] = useState<string | null>(null)
  const values = items.map(({ item }) => item)
  const isChanged = asks || JSON.stringify(values) !== JSON.stringify(start)
  const holdsMore = () => isChanged || typed.list(items).length > 0
  const keep = () =>
    kept.keep(
      holdsMore() ? { items: values, spread: spreadToKeep(spread), left: typed.list(items) } : null,
    )
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is kept as it changes
  useEffect(keep, [items, spread])
  const leaveAsItWas = () => {
    kept.keep(null)
    leave()
  }
  const save = () => {
    const found: Faults = new Map([...faultsOf(column, values), ...typed.faults(items)])
    setFaults(found)
    if (found.size > 0) return
    if (!isChanged) return leaveAsItWas()
    const sentence = commit(values, spread)
    setRefusal(sentence)
    if (sentence === null) kept.keep(null)
  }
  /** What was wrong with a field is no longer said once it is written anew; saving looks again. */
  const forgive = (key: string, field: string) => {
    const place = `${items.findIndex((one) => one.key === key)} ${field}`
    if (faults.has(place)) setFaults(new Map([...faults].filter(([where]) => where !== place)))
  }
  const change = (key: string, field: string, value: unknown) => {
    forgive(key, field)
    setItems((all) =>
      all.map((one) => (one.key === key ? { key, item: { ...one.item, [field]: value } } : one)),
    )
  }
  const type = (key: string, field: string, text: string) => {
    typed.type(key, field, text)
    keep()
  }
  const add = () => {
    const at = momentOf(clockOf(new Date().toISOString(), timeZone), timeZone)
    const made = listed(RECORD_SHAPES[column].blank({ id: crypto.randomUUID(), at }))
    setItems((all) => [...all, made])
    setFresh(made.key)
  }
  const remove = (key: string) => setItems((all) => all.filter((one) => one.key !== key))
  const move = (at: number, by: number) => setItems((all) => movedItem(all, at, at + by))
  return {
    ...{ items, fresh, faults, refusal, typedIn: typed.typedIn },
    ...{ holdsMore, save, leaveAsItWas, change, type, add, remove, move },
  }
}
