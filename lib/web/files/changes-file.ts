import type { PublicationMark } from '@/lib/domain/publication'
import type { PairFault } from '@/lib/domain/publication-pair'
import { changesHeader, changesLines } from '@/lib/formats/changes-lines'
import { type CsvForm, csvPieces } from '@/lib/formats/csv'
import { dataPrinter } from '@/lib/formats/data-printer'
import { excelPrinter } from '@/lib/formats/excel-printer'
import { changesFileName } from '@/lib/formats/file-name'
import { type FoundChanges, findChanges } from '@/lib/publication/find-changes'
import { forAnybody } from '@/lib/web/for-anybody'
import { publicContext } from '@/lib/web/public-context'
import { Refusal } from '@/lib/web/refusal'
import { en } from '@/lib/words/en'
import { entityTag, isHeld } from './entity-tag'
import { failedFile } from './failed-file'
import { csvAnswer, LATEST, NUMBERED, textAnswer } from './file-answer'
import type { FileBytes } from './file-bytes'
import { FORM_PARAMETERS, readForm } from './file-query'
import { missingFile } from './missing-file'
import { marksOfTwo } from './publication-marks'
import { removedAnswer } from './removed-answer'

type Compared = Extract<FoundChanges, { state: 'compared' }>

/** Which lines are told; another number where other lines are told of the same publications. */
const RULE = 2

/** That nothing goes with one that is named changes with what is published. */
const NOT_THERE: readonly PairFault['fault'][] = ['unknown', 'missing', 'alone']

/** What is no publication is not there; all else that cannot be read is a fault of the address. */
function refuseFaults(faults: readonly PairFault[]): void {
  const [first] = faults
  if (first === undefined) return
  const status = NOT_THERE.includes(first.fault) ? 404 : 400
  throw new Refusal(status, en.public.changes.fault(first, FORM_PARAMETERS))
}

function linesOf({ changes }: Pick<Compared, 'changes'>, form: CsvForm) {
  const print = form.for === 'excel' ? excelPrinter(changes.head, en.files) : dataPrinter
  return changesLines(changes, print)
}

function measure(found: Pick<Compared, 'changes'>, form: CsvForm): number {
  let bytes = 0
  for (const piece of csvPieces(linesOf(found, form), form)) bytes += Buffer.byteLength(piece)
  return bytes
}

/**
 * The size of changes.csv, to stand beside its link.
 * @param found what it is made of
 */
export const changesBytes = (found: Pick<Compared, 'changes'>): FileBytes => ({
  data: measure(found, { for: 'data' }),
  excel: measure(found, { for: 'excel', separator: ',' }),
})

function sendChanges(request: Request, found: Compared, form: CsvForm): Response {
  const marks = { from: found.from.mark, to: found.to.mark }
  const hashes = [marks.from.contentHash, marks.to.contentHash]
  const own = form.for === 'excel' ? [en.files] : []
  const etag = entityTag([changesHeader, RULE, form, hashes, ...own])
  const withdrawn = marks.to.withdrawn ?? marks.from.withdrawn
  const headers = {
    ETag: etag,
    'Cache-Control': found.isNamed ? NUMBERED : LATEST,
    ...marksOfTwo([marks.from, marks.to], withdrawn),
  }
  if (isHeld(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  const name = changesFileName(found.assembly.key, marks, form)
  return csvAnswer(request, linesOf(found, form), { name, form, headers })
}

function noPair(publications: readonly PublicationMark[]): string {
  const { pleaseName, onlyOne } = en.public.changes
  return publications.filter(({ removed }) => removed === null).length > 1 ? pleaseName : onlyOne
}

async function answer(request: Request, assembly: string): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const form = readForm(searchParams)
  const rest = [...searchParams].filter(([name]) => !FORM_PARAMETERS.includes(name.toLowerCase()))
  const params = new URLSearchParams(rest)
  const found = await findChanges(publicContext(), { assembly, params })
  if (found.state === 'not-found') return missingFile({ assembly, file: 'changes', wanted: null })
  refuseFaults(found.faults)
  if (found.state === 'none') return textAnswer(404, noPair(found.publications))
  if (found.state === 'removed') return removedAnswer(found.mark, found.assembly.code)
  return sendChanges(request, found, form)
}

/** The handler of changes.csv, for GET and HEAD. */
export async function changesFile(
  request: Request,
  { params }: { params: Promise<{ assembly: string }> },
): Promise<Response> {
  try {
    return forAnybody(await answer(request, (await params).assembly))
  } catch (error) {
    return forAnybody(failedFile(error))
  }
}
