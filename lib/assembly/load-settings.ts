import { ASSEMBLY_SELECT, assemblyOf } from '@/lib/db/assembly-row'
import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import type { AssemblySettings, SectionSettings } from '@/lib/domain/new-assembly'

/** An assembly as those who keep it see it. */
export type AssemblyAsKept = {
  key: string
  body: string
  settings: AssemblySettings
  sections: (SectionSettings & { key: string; issues: number })[]
  /** something was published, so that it cannot be unlisted any more */
  published: boolean
}

/**
 * Loads an assembly and the sections of its matrix, the retired ones too.
 * @param tx where
 * @param key its key
 * @throws AppError not-found
 */
export async function loadSettings(tx: Transaction, key: string): Promise<AssemblyAsKept> {
  const row = await tx.assembly.findUnique({
    where: { key },
    select: {
      ...ASSEMBLY_SELECT,
      unlisted: true,
      sections: {
        select: {
          key: true,
          heading: true,
          retired: true,
          _count: { select: { issues: { where: { present: true } } } },
        },
        orderBy: [{ position: 'asc' }, { key: 'asc' }],
      },
      _count: { select: { publications: true } },
    },
  })
  if (!row) throw new AppError('not-found', 'There is no such assembly.')
  const { key: _key, body, ...settings } = assemblyOf(row)
  return {
    key,
    body,
    settings: { ...settings, unlisted: row.unlisted },
    sections: row.sections.map(({ _count, ...section }) => ({ ...section, issues: _count.issues })),
    published: row._count.publications > 0,
  }
}
