import type { StoredQueue } from './kept-queue'

/** Whose page keeps what: one record for each page that is open, or was. */
export type KeptKey = { person: string; assembly: string; page: string }

/** The lock that a page holds as long as it lives. */
export const lockOf = ({ page }: KeptKey) => `plenary-page-${page}`

const NAME = 'plenary-kept'
const QUEUES = 'queues'

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'))
  })
}

function finished(transaction: IDBTransaction): Promise<void> {
  const failed = () => transaction.error ?? new Error('The browser keeps nothing.')
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(failed())
    transaction.onerror = () => reject(failed())
  })
}

const pathOf = ({ person, assembly, page }: KeptKey) => [person, assembly, page]

const isKey = (key: IDBValidKey): key is [string, string, string] =>
  Array.isArray(key) && key.length === 3 && key.every((part) => typeof part === 'string')

/**
 * Opens what the browser keeps of unsaved changes.
 * @throws where the browser refuses to keep anything, as private windows may
 */
export async function openKeptStore() {
  const opening = indexedDB.open(NAME, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(QUEUES)
  const db = await answered(opening)
  // A later version of the site may want another form of the store: then this page lets go of it.
  db.onversionchange = () => db.close()

  const read = async (key: KeptKey): Promise<unknown> =>
    answered(db.transaction(QUEUES).objectStore(QUEUES).get(pathOf(key)))

  /** Whose records there are; what stands in them is not read. */
  const list = async (): Promise<KeptKey[]> => {
    const keys = await answered(db.transaction(QUEUES).objectStore(QUEUES).getAllKeys())
    return keys.filter(isKey).map(([person, assembly, page]) => ({ person, assembly, page }))
  }

  /** Keeps a queue, and drops the record that it has taken over, at once or not at all. */
  const write = async (key: KeptKey, queue: StoredQueue | null, takenOver?: KeptKey) => {
    // Without it a browser says that it has kept what a loss of power still takes.
    const transaction = db.transaction(QUEUES, 'readwrite', { durability: 'strict' })
    const done = finished(transaction)
    const queues = transaction.objectStore(QUEUES)
    if (queue) queues.put(queue, pathOf(key))
    else queues.delete(pathOf(key))
    if (takenOver) queues.delete(pathOf(takenOver))
    await done
  }
  return { read, list, write, close: () => db.close() }
}
