import type { Transaction } from '@/lib/db/client'
import type { Directory } from '@/lib/domain/draft'

const byWord = (a: { word: string }, b: { word: string }) => a.word.localeCompare(b.word, 'en')

/**
 * Loads what the cells of a matrix may name.
 * @param db where
 * @param assembly whose provisional labels are meant
 */
export async function loadDirectory(db: Transaction, assembly: string): Promise<Directory> {
  const entry = { key: true, name: true, retired: true } as const
  const [themes, areas, organizations, proponents, instruments, people] = await Promise.all([
    db.theme.findMany({ select: entry }),
    db.areaOfConcern.findMany({ select: entry }),
    db.organization.findMany({
      select: { ...entry, shortName: true, members: { select: { memberKey: true } } },
    }),
    db.proponent.findMany({
      select: { ...entry, shortName: true, kind: true, aliases: { select: { alias: true } } },
    }),
    db.instrument.findMany({
      select: {
        key: true,
        retired: true,
        body: true,
        kindKey: true,
        number: true,
        title: true,
        aliases: { where: { assemblyKey: assembly }, select: { alias: true } },
      },
    }),
    db.person.findMany({ where: { disabledAt: null }, select: { id: true, name: true } }),
  ])
  const plain = ({ key, name, retired }: { key: string; name: string; retired: boolean }) => ({
    key,
    word: name,
    retired,
  })
  return {
    themes: themes.map(plain).sort(byWord),
    areas: areas.map(plain).sort(byWord),
    organizations: organizations
      .map(({ key, name, shortName, retired, members }) => ({
        key,
        word: shortName,
        name,
        retired,
        members: members.map((member) => member.memberKey).sort(),
      }))
      .sort(byWord),
    proponents: proponents
      .map(({ key, name, shortName, kind, retired, aliases }) => ({
        key,
        word: shortName,
        name,
        kind,
        retired,
        aliases: aliases.map(({ alias }) => alias).sort(),
      }))
      .sort(byWord),
    instruments: instruments.map(({ kindKey, aliases, ...rest }) => ({
      ...rest,
      kind: kindKey,
      aliases: aliases.map(({ alias }) => alias),
    })),
    people: people.sort((a, b) => a.name.localeCompare(b.name, 'en')),
  }
}
