import type { Listed } from '@/lib/domain/across/tally'
import { PUBLIC_LISTS, type PublicList } from '@/lib/domain/public-directory'
import type { PublicContext } from './context'
import { listInstruments } from './list-instruments'
import { listOrganizations } from './list-organizations'
import { listProponents } from './list-proponents'
import { listThemes } from './list-themes'

type List = (context: PublicContext) => Promise<Listed<{ key: string }>>

const LISTS: Readonly<Record<PublicList, List>> = {
  instruments: listInstruments,
  organizations: listOrganizations,
  proponents: listProponents,
  themes: listThemes,
}

/**
 * The entries of one list of the directory that a publication that stands names, by their keys.
 * @param list the list
 */
export async function namedIn(context: PublicContext, list: PublicList): Promise<string[]> {
  const { listed } = await LISTS[list](context)
  return listed.filter(({ tally }) => tally !== null).map(({ entry }) => entry.key)
}

/** The entries of the directory that a publication that stands names, list by list. */
export async function listNamed(
  context: PublicContext,
): Promise<{ list: PublicList; keys: string[] }[]> {
  return Promise.all(
    PUBLIC_LISTS.map(async (list) => ({ list, keys: await namedIn(context, list) })),
  )
}
