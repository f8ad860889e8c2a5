import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/db/client'
import type { Snapshot, SnapshotRow } from '@/lib/domain/snapshot'
import { en } from '@/lib/words/en'
import { writeTestDirectory } from './matrix'
import { remove, withdraw, writeAssembly, writePublication } from './publication'
import { aHead, aProposal, aRow, aSnapshot } from './snapshot'

const LONG = 'Several proposals would bring new technologies into the text without limit. '
const ARABIC = 'يقترح هذا المقترح توسيع ولاية قطاع تقييس الاتصالات لتشمل إدارة موارد الإنترنت.'

const { level: _level, definition: _definition, ...vocabularies } = en.vocabulary

function rowsOf(kind: 'issues' | 'outcomes') {
  const after = (residual: 'low' | 'high') =>
    kind === 'issues'
      ? {}
      : {
          ...({ result: 'revised', concern_status: 'addressed' } as const),
          ...{ outcome_summary: 'The wording was taken out.', residual_concern: residual },
          residual_rationale: 'It may come back.',
        }
  const proposals = [
    aProposal('p1', 'arab-states', { tag: 'MOD', concern: 'high', document: 'ARB/36A1/1' }),
    aProposal('p2', 'cept', { tag: 'NOC', concern: 'positive' }),
  ]
  return [
    aRow('res-50', {
      ...{ section: 'existing', reference: 'Res 50', title: 'Cybersecurity', concern: 'high' },
      ...{ summary: 'What the sector does about security.', proposals, themes: ['cybersecurity'] },
      concern_rationale: LONG.repeat(52).slice(0, 4000),
      organizations: [{ organization: 'ietf', how: 'Its work would be done twice.' }],
      sources: [
        {
          url: 'https://example.org/a',
          title: 'A report',
          kind: 'report',
          language: 'en',
          access: 'public',
        },
      ],
      ...after('low'),
    }),
    aRow('res-2', {
      ...{ section: 'existing', reference: 'Res 2', title: ARABIC, concern: 'low' },
      ...{ concern_rationale: ARABIC, ...after('high') },
    }),
    aRow('new-1', { section: 'new', title: 'A text without a reference' }),
  ]
}

type Read = { key: string; kind: 'issues' | 'outcomes'; asOf: string }

/** A matrix to be read; a long cell and Arabic among it. */
export const matrixToRead = ({ key, kind, asOf }: Read): Snapshot =>
  aSnapshot(rowsOf(kind), {
    ...{ kind, asOf, vocabularies, summary: `What matters most of the ${kind}.` },
    assembly: { ...aHead().assembly, key, code: key.toUpperCase(), note: 'Illustrations.' },
    publisher: { ...aHead().publisher, disclaimer: 'Illustrations.\n\nNobody’s official view.' },
  })

/** An assembly with an Issues Matrix and an Outcomes Matrix that is measured against it. */
async function publishBoth(db: Db, name: string, matrixOf: (read: Read) => Snapshot) {
  const key = `${name}-${randomUUID().slice(0, 8)}`
  const issues = matrixOf({ key, kind: 'issues', asOf: '2024-10-14' })
  await writeAssembly(db, issues)
  const { id } = await writePublication(db, issues)
  const outcomes = matrixOf({ key, kind: 'outcomes', asOf: '2024-11-18' })
  await writePublication(db, outcomes, { baselineId: id })
  return key
}

/** The same, of these rows. */
export const publishRows = (
  db: Db,
  name: string,
  rows: (kind: Read['kind']) => SnapshotRow[],
): Promise<string> =>
  publishBoth(db, name, ({ key, kind, asOf }) =>
    aSnapshot(rows(kind), {
      ...{ kind, asOf, vocabularies },
      assembly: { ...aHead().assembly, key, code: key.toUpperCase() },
    }),
  )

/** An assembly with an Issues and an Outcomes Matrix to be read. */
export const publishToRead = (db: Db): Promise<string> => publishBoth(db, 'reading', matrixToRead)

/** An instrument of those matrices with its editions, and a theme that nothing names. */
async function nameInDirectory(db: Db) {
  const one = { skipDuplicates: true }
  const [kindKey, instrumentKey] = ['resolution', 'wtsa-res-50']
  await db.theme.createMany({ data: [{ key: 'unnamed', name: 'A theme without issues' }], ...one })
  await db.instrumentKind.createMany({
    data: [{ key: kindKey, word: 'Resolution', short: 'Res' }],
    ...one,
  })
  await db.instrument.createMany({
    data: [{ key: instrumentKey, body: 'WTSA', kindKey, number: '50', title: 'Cybersecurity' }],
    ...one,
  })
  await db.instrumentRevision.createMany({
    data: [{ instrumentKey, label: 'Rev. Hammamet, 2016', year: 2016 }],
    ...one,
  })
}

/** Something raised, new and dropped, a long text with another word, and a note. */
function amended(matrix: Snapshot): Snapshot {
  const [first, second] = matrix.rows
  if (!first || !second) return matrix
  const rationale = `${first.cells.concern_rationale ?? ''} Or nearly.`
  const rows = [
    { ...first, cells: { ...first.cells, concern_rationale: rationale, organizations: [] } },
    { ...second, cells: { ...second.cells, concern: 'medium' as const } },
    aRow('new-2', { section: 'new', title: 'Another text', concern: 'high' }),
  ]
  return { head: { ...matrix.head, note: 'Two texts were read anew.' }, rows }
}

/** The same with a newer Issues Matrix, one that was withdrawn and one that was removed. */
export async function publishEveryState(db: Db): Promise<string> {
  await writeTestDirectory(db)
  await nameInDirectory(db)
  const key = await publishToRead(db)
  const later = (number: number) =>
    writePublication(
      db,
      amended(matrixToRead({ key, kind: 'issues', asOf: `2024-10-1${3 + number}` })),
      { number },
    )
  await later(2)
  await withdraw(db, (await later(3)).id, 'Two rows were swapped.')
  await remove(db, await later(4))
  return key
}
