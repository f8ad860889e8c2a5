import type { Context } from '@/lib/db/context'
import { addArea } from '@/lib/directory/add-area'
import { addInstrument } from '@/lib/directory/add-instrument'
import { addInstrumentAlias } from '@/lib/directory/add-instrument-alias'
import { addInstrumentKind } from '@/lib/directory/add-instrument-kind'
import { addOrganization } from '@/lib/directory/add-organization'
import { addProponent } from '@/lib/directory/add-proponent'
import { addTheme } from '@/lib/directory/add-theme'
import type { Sample } from './read-sample'

type Keyed = { key: string }
const KEY = { select: { key: true } } as const

/** Adds what is not there yet; what is there stays as people have made it. */
async function addMissing<T extends Keyed>(
  there: Promise<Keyed[]>,
  entries: readonly T[],
  add: (entry: T) => Promise<unknown>,
): Promise<void> {
  const keys = new Set((await there).map(({ key }) => key))
  for (const entry of entries) {
    if (!keys.has(entry.key)) await add(entry)
  }
}

async function loadInstruments(
  context: Context,
  instruments: Sample['directory']['instruments'],
): Promise<void> {
  const there = await context.db.instrument.findMany({
    select: { body: true, kindKey: true, number: true },
  })
  const known = new Set(there.map(({ body, kindKey, number }) => `${body} ${kindKey} ${number}`))
  for (const { labels, ...instrument } of instruments) {
    if (known.has(`${instrument.body} ${instrument.kind} ${instrument.number}`)) continue
    const { key } = await addInstrument(context, instrument)
    for (const label of labels) await addInstrumentAlias(context, { ...label, instrument: key })
  }
}

/** Loads the directory; the assemblies must be there, since labels of instruments name them. */
export async function loadDirectory(
  context: Context,
  directory: Sample['directory'],
): Promise<void> {
  const { db } = context
  await addMissing(db.theme.findMany(KEY), directory.themes, (entry) => addTheme(context, entry))
  await addMissing(db.areaOfConcern.findMany(KEY), directory.areas, (entry) =>
    addArea(context, entry),
  )
  await addMissing(db.organization.findMany(KEY), directory.organizations, (entry) =>
    addOrganization(context, entry),
  )
  await addMissing(db.proponent.findMany(KEY), directory.proponents, (entry) =>
    addProponent(context, entry),
  )
  await addMissing(db.instrumentKind.findMany(KEY), directory.kinds, (entry) =>
    addInstrumentKind(context, entry),
  )
  await loadInstruments(context, directory.instruments)
}
