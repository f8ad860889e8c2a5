import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { wordOf } from '@/components/directory/directory-fields'
import type { Choices } from '@/components/directory/entry-control'
import type { Entry } from '@/components/directory/entry-panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { type ListedEntry, listDirectory } from '@/lib/directory/list-directory'
import { can } from '@/lib/domain/access'
import { DIRECTORIES, type DirectoryName } from '@/lib/domain/directory-entry'
import { naturalOrder } from '@/lib/domain/natural-order'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'
import { DirectoryScreen } from './directory-screen'

type Props = PageProps<'/staff/directory/[list]'>

const listSchema = z.enum(DIRECTORIES)
/** Analysts add these; the other lists are for editors. Source: section 5 of the contract. */
const OPEN_TO_ANALYSTS: readonly DirectoryName[] = ['organizations', 'proponents', 'instruments']

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const list = listSchema.safeParse((await params).list).data
  return { title: list === undefined ? en.directory.title : en.directory.lists[list] }
}

type Worded = { key: string; word: string }
const byWord = (a: Worded, b: Worded) => naturalOrder(a.word.toLowerCase(), b.word.toLowerCase())

function wordFor({ key, fields, fixed }: ListedEntry, kinds: readonly Worded[]): string {
  if (fixed === null) return wordOf(fields, key)
  const kind = kinds.find((one) => one.key === fixed.kind)?.word ?? fixed.kind
  return `${fixed.body} ${kind} ${fixed.number}`
}

function listed(entry: ListedEntry, kinds: readonly Worded[]): Entry {
  const { fixed: _fixed, ...rest } = entry
  return { ...rest, word: wordFor(entry, kinds) }
}

export default async function DirectoryListPage({ params }: Props) {
  const list = listSchema.safeParse((await params).list).data ?? notFound()
  const staff = await requireStaff(`/staff/directory/${list}`)
  const load = (one: DirectoryName) => forPage(() => listDirectory(staff, { list: one }))
  const worded = (entries: readonly ListedEntry[]): Worded[] =>
    entries
      .filter(({ retired }) => !retired)
      .map(({ key, fields }) => ({ key, word: wordOf(fields, key) }))
      .sort(byWord)
  const entries = await load(list)
  const kinds = worded(await load('instrument-kinds'))
  const choices: Choices = {
    organizations: worded(await load('organizations')),
    'instrument-kinds': kinds,
    'proponent-kinds': Object.entries(en.directory.proponentKind).map(([key, word]) => ({
      key,
      word,
    })),
  }
  const mayChange = can(staff.actor, 'change-directory')
  return (
    <DirectoryScreen
      list={list}
      entries={entries.map((entry) => listed(entry, kinds)).sort(byWord)}
      choices={choices}
      mayAdd={mayChange || OPEN_TO_ANALYSTS.includes(list)}
      mayChange={mayChange}
      words={en.directory}
    />
  )
}
