import { asShown } from '@/lib/domain/filter/as-shown'
import { publicationNamed } from '@/lib/domain/publication'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import type { CsvForm } from '@/lib/formats/csv'
import type { FileKey } from '@/lib/formats/file-headers'
import { Refusal } from '@/lib/web/refusal'

/** Which publication a file is asked of; null leaves it to the file. */
export type WantedEdition = { kind: PublicationKind; number: number } | null

/** What a file takes beside its filter, and the query that is left for the filter. */
export type FileQuery = { form: CsvForm; wanted: WantedEdition; filterParams: URLSearchParams }

/** How any file is written, of publications and of drafts. */
export const FORM_PARAMETERS: readonly string[] = ['for', 'separator']
/** What a file of a publication takes beside its filter. */
export const FILE_PARAMETERS: readonly string[] = ['publication', ...FORM_PARAMETERS]

/** The kind of publication that a file reads where a bare number names it. */
const KIND_OF: Readonly<Record<Exclude<FileKey, 'proposals'>, PublicationKind>> = {
  issues: 'issues',
  outcomes: 'outcomes',
  compare: 'outcomes',
  'follow-ups': 'outcomes',
}

function single(params: URLSearchParams, name: string): string {
  const values = [...params].flatMap(([key, value]) =>
    key.toLowerCase() === name && value.trim() !== '' ? [value.trim().toLowerCase()] : [],
  )
  const [first = '', ...more] = new Set(values)
  if (more.length > 0) throw new Refusal(400, `The parameter ${name} is given once.`)
  return first
}

/**
 * For whom a file is written.
 * @throws Refusal 400
 */
export function readForm(params: URLSearchParams): CsvForm {
  const form = single(params, 'for')
  const separator = single(params, 'separator')
  if (form !== '' && form !== 'excel') {
    throw new Refusal(400, `The parameter for can be excel, not “${asShown(form)}”.`)
  }
  if (separator !== '' && separator !== 'semicolon') {
    throw new Refusal(400, `The parameter separator can be semicolon, not “${asShown(separator)}”.`)
  }
  if (form === 'excel') return { for: 'excel', separator: separator === '' ? ',' : ';' }
  if (separator === '') return { for: 'data' }
  throw new Refusal(400, 'The parameter separator=semicolon goes with for=excel.')
}

const NUMBER = /^[1-9]\d{0,5}$/u

function readEdition(params: URLSearchParams, file: FileKey): WantedEdition {
  const asked = single(params, 'publication')
  if (asked === '') return null
  if (file !== 'proposals' && NUMBER.test(asked)) {
    return { kind: KIND_OF[file], number: Number(asked) }
  }
  const named = file === 'proposals' ? publicationNamed(asked) : null
  if (named !== null) return named
  const example = file === 'proposals' ? 'issues/1 or outcomes/1' : 'a number such as 1'
  throw new Refusal(400, `The parameter publication is ${example}, not “${asShown(asked)}”.`)
}

/**
 * Reads what a file takes beside its filter: which publication, and for whom it is written.
 * @param params the query of the file's address
 * @param file which file
 * @throws Refusal 400, with a sentence that names the parameter
 */
export function readFileQuery(params: URLSearchParams, file: FileKey): FileQuery {
  const rest = [...params].filter(([name]) => !FILE_PARAMETERS.includes(name.toLowerCase()))
  return {
    form: readForm(params),
    wanted: readEdition(params, file),
    filterParams: new URLSearchParams(rest),
  }
}
