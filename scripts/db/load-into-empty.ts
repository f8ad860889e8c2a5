import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createDb, type Db } from '@/lib/db/client'

const isEmpty = async (db: Db) =>
  (await db.assembly.count()) === 0 &&
  (await db.person.count()) === 0 &&
  (await db.installation.count()) === 0

type Loading = {
  url: string
  dataDir: string
  /** nothing but its directory is wanted */
  withoutSample: boolean
  log: (line: string) => void
}

const marksIn = (dataDir: string) => ({
  loading: path.join(dataDir, 'loading-sample'),
  without: path.join(dataDir, 'without-sample'),
})

/** Whether something is to be loaded; what is begun is marked until it is finished. */
const begin = async (
  db: Db,
  { withoutSample, log }: Loading,
  marks: ReturnType<typeof marksIn>,
) => {
  if (existsSync(marks.loading)) return true
  if (existsSync(marks.without)) return false
  if (!(await isEmpty(db))) {
    if (withoutSample) log('The database holds data already, and is left as it is')
    return false
  }
  if (withoutSample) writeFileSync(marks.without, '')
  writeFileSync(marks.loading, '')
  return true
}

/**
 * Loads the sample into an embedded database that is empty, or only its directory where it is not
 * wanted. Marks stand in the data folder: while it loads, so that the next start finishes what one
 * that was cut off began; and for good where it is not wanted, so that no later start brings it.
 */
export const loadIntoEmpty = async (wish: Loading): Promise<void> => {
  const { url, dataDir, log } = wish
  const db = createDb(url)
  const marks = marksIn(dataDir)
  try {
    if (!(await begin(db, wish, marks))) return
    const onlyDirectory = existsSync(marks.without)
    log(onlyDirectory ? 'Loading the directory of the sample' : 'Loading the sample assemblies')
    // Read only here: a start that finds its data need not wait for it.
    const { loadSample, loadSampleDirectory } = await import('@/prisma/sample/load')
    await (onlyDirectory ? loadSampleDirectory({ db }) : loadSample({ db, log }))
    rmSync(marks.loading)
  } finally {
    await db.$disconnect()
  }
}
