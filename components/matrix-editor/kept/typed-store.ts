import { z } from 'zod'
import { type KeptList, keptListSchema } from './kept-list'

export type TypedCell = { issueId: string; column: string }

const schema = z.object({
  /** what stands in the field */
  text: z.string(),
  /** what stood in the cell when the field was opened */
  base: z.unknown().optional(),
  /** the id of the set-aside change that the edit settles */
  settles: z.string().optional(),
})

/** Text that is being typed and not saved. */
export type Typed = { text: string; base?: unknown; settles?: string | undefined }

const NAME = 'plenary-typed'

function parsedBy<S extends z.ZodType>(shape: S, raw: string | null): z.output<S> | null {
  if (raw === null) return null
  try {
    const kept = shape.safeParse(JSON.parse(raw))
    return kept.success ? kept.data : null
  } catch {
    return null
  }
}

/** The names in the storage; none where the browser lets nobody look. */
function namesIn(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
}

/** A browser that keeps nothing, as private windows may, takes no text from who types in it. */
function tried<T>(act: (storage: Storage) => T, otherwise: T): T {
  try {
    return act(window.localStorage)
  } catch {
    return otherwise
  }
}

/**
 * Keeps what one person is typing in the cells of one matrix, and what they make of a list of
 * records until they save it, at each key, so that it outlives a
 * reload and a crash. It is written at once and read at once: a store that answers later would lose
 * the last words.
 */
export function openTypedStore({ person, assembly }: { person: string; assembly: string }) {
  const begin = `${NAME} ${person} ${assembly} `
  const nameOf = ({ issueId, column }: TypedCell) => `${begin}${issueId} ${column}`
  const leavers = new Set<() => void>()
  const get = <S extends z.ZodType>(shape: S, cell: TypedCell) =>
    tried((storage) => parsedBy(shape, storage.getItem(nameOf(cell))), null)
  const read = (cell: TypedCell): Typed | null => get(schema, cell)
  const readList = (cell: TypedCell): KeptList | null => get(keptListSchema, cell)
  return {
    ...{ read, readList },
    holds: (cell: TypedCell): boolean => (read(cell) ?? readList(cell)) !== null,
    write: (cell: TypedCell, typed: Typed | KeptList): void =>
      tried((storage) => storage.setItem(nameOf(cell), JSON.stringify(typed)), undefined),
    drop: (cell: TypedCell): void =>
      tried((storage) => storage.removeItem(nameOf(cell)), undefined),
    /** The cells of which something is kept. */
    list: (): TypedCell[] =>
      tried(
        (storage) =>
          namesIn(storage).flatMap((name) => {
            const [issueId, column] = name.startsWith(begin)
              ? name.slice(begin.length).split(' ')
              : []
            return issueId && column ? [{ issueId, column }] : []
          }),
        [],
      ),
    /** Tells that an editor went away that was neither saved nor left as it was. */
    tellLeft: (): void => {
      for (const tell of leavers) tell()
    },
    onLeft: (tell: () => void): (() => void) => {
      leavers.add(tell)
      return () => leavers.delete(tell)
    },
  }
}

export type TypedStore = ReturnType<typeof openTypedStore>

/**
 * How an edit goes on that was left with something typed in it: from what was typed, and from what
 * stood in the cell then. What is typed to open the cell stands behind it.
 * @returns what to lay over the edit; nothing where nothing was kept
 */
export function goneOn(kept: Typed | null, typed: string | null) {
  if (kept === null) return {}
  const { text, base, settles } = kept
  return {
    typed: `${text}${typed ?? ''}`,
    ...(base === undefined ? {} : { base }),
    ...(settles === undefined ? {} : { settles: { id: settles, value: text } }),
  }
}

/**
 * How the edit of a cell goes on that was left with something unsaved in it.
 * @param store where that is kept
 * @param cell which
 * @param typed what is typed to open it
 * @returns what to lay over the edit; nothing where nothing was kept
 */
export function goneOnIn(store: TypedStore, cell: TypedCell, typed: string | null) {
  const list = store.readList(cell)
  if (list === null) return goneOn(store.read(cell), typed)
  const { items, base, settles } = list
  return { base, ...(settles === undefined ? {} : { settles: { id: settles, value: items } }) }
}
