import type { Db } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import type { Actor } from '@/lib/domain/access'
import { changeInstallation } from '@/lib/installation/change-installation'
import { makeAssembly } from '@/lib/matrix/make-assembly'
import { auditedAsOne } from './audited-as-one'
import { loadDirectory } from './load-directory'
import { loadMatrix } from './load-matrix'
import { readSample, type Sample } from './read-sample'

/** Nobody's hand: the installation itself, which may do what is needed to load its sample. */
const INSTALLATION: Actor = {
  personId: null,
  name: 'Plenary sample',
  role: 'admin',
  assemblies: [],
  sessionId: null,
  confirmed: true,
}

async function loadInstallation(context: Context, installation: Sample['installation']) {
  if ((await context.db.installation.count()) > 0) return
  await changeInstallation(context, { before: null, after: installation })
}

async function loadAssemblies(context: Context, { calendar, matrices }: Sample) {
  const there = await context.db.assembly.findMany({ select: { key: true } })
  const keys = new Set(there.map(({ key }) => key))
  const withMatrix = matrices.map(({ assembly }) => ({
    ...assembly,
    sections: assembly.sections.map(({ key, heading }) => ({ key, heading })),
  }))
  for (const assembly of [...calendar, ...withMatrix]) {
    if (!keys.has(assembly.key)) await makeAssembly(context, assembly)
  }
}

/**
 * Loads the sample by the verbs of the site: whose installation it is, the calendar, the directory,
 * and each matrix with its publications. What is there already stays as people have made it; loading
 * twice changes nothing. The audit gets one entry for all of it.
 * @param options the database, and where to say what was done
 * @throws Error naming the file, line and place of a mistake in the sample's files
 */
export async function loadSample({
  db,
  log,
}: {
  db: Db
  log: (line: string) => void
}): Promise<void> {
  const sample = readSample()
  const context = { db: auditedAsOne(db, 'sample'), actor: INSTALLATION }
  await loadInstallation(context, sample.installation)
  await loadAssemblies(context, sample)
  await loadDirectory(context, sample.directory)
  for (const matrix of sample.matrices) {
    const { code } = matrix.assembly
    log(
      (await loadMatrix(context, matrix))
        ? `The sample of ${code} is loaded: ${matrix.issues.length} issues.`
        : `The sample of ${code} is left out: a matrix of yours is there already.`,
    )
  }
}

/**
 * Loads only the directory of the sample, without the labels that instruments had at its assemblies.
 * @param options the database
 * @throws Error naming the file, line and place of a mistake in the sample's files
 */
export async function loadSampleDirectory({ db }: { db: Db }): Promise<void> {
  const { directory } = readSample()
  const instruments = directory.instruments.map((one) => ({ ...one, labels: [] }))
  await loadDirectory(
    { db: auditedAsOne(db, 'directory'), actor: INSTALLATION },
    { ...directory, instruments },
  )
}
