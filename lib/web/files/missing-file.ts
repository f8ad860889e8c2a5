import { asShown } from '@/lib/domain/filter/as-shown'
import { type AssemblyEntry, goneOf, type PublicationMark } from '@/lib/domain/publication'
import { PUBLICATION_KINDS, type PublicationKind } from '@/lib/domain/vocabulary'
import { env } from '@/lib/env'
import type { FileKey } from '@/lib/formats/file-headers'
import { nothingYet } from '@/lib/web/nothing-yet'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { textAnswer } from './file-answer'
import type { WantedEdition } from './file-query'

type Asked = { assembly: string; file: FileKey | 'changes'; wanted: WantedEdition }

const KINDS: Readonly<Record<Asked['file'], readonly PublicationKind[]>> = {
  issues: ['issues'],
  proposals: ['outcomes', 'issues'],
  outcomes: ['outcomes'],
  compare: ['outcomes'],
  'follow-ups': ['outcomes'],
  changes: PUBLICATION_KINDS,
}

/** Where a publication can still be had, or is said to be removed. */
function addressOf({ assembly, file }: Asked, { kind, number }: PublicationMark): string {
  const site = `${env().APP_URL}/${assembly}`
  if (file === 'changes') return `${site}/${kind}/${number}`
  return `${site}/${file}.csv?publication=${file === 'proposals' ? `${kind}/${number}` : number}`
}

const saysGone = (asked: Asked, mark: PublicationMark): string =>
  en.answers.gone({
    kind: en.vocabulary.publicationKind[mark.kind],
    number: mark.number,
    isRemoved: mark.removed !== null,
    at: (mark.removed ?? mark.withdrawn)?.at ?? '',
    url: addressOf(asked, mark),
  })

function saysNoNumber(
  { kind, number }: Exclude<WantedEdition, null>,
  { assembly, publications }: AssemblyEntry,
): string {
  const there = publications.filter((mark) => mark.kind === kind && mark.removed === null)
  return en.answers.noNumber({
    ...{ kind: en.vocabulary.publicationKind[kind], number, code: assembly.code },
    last: there.length === 0 ? null : Math.max(...there.map((mark) => mark.number)),
  })
}

function reasonsOf(asked: Asked, entry: AssemblyEntry | null): string[] {
  if (entry === null) return [en.answers.noAssembly(asShown(asked.assembly))]
  const { file, wanted } = asked
  const kinds = wanted === null ? KINDS[file] : [wanted.kind]
  const early = nothingYet(entry, kinds)
  if (early.length > 0) return early
  if (wanted !== null) return [saysNoNumber(wanted, entry)]
  const gone = goneOf(entry.publications).filter(({ kind }) => kinds.includes(kind))
  return gone.map((mark) => saysGone(asked, mark))
}

/**
 * What is answered, as 404, for a file that there is not: whether it is the assembly, the number,
 * or that nothing was published yet or each one was withdrawn or removed.
 * @param asked the assembly, the file, and the publication where one is named
 */
export async function missingFile(asked: Asked): Promise<Response> {
  const entry = await publicContext().db.findAssembly(asked.assembly)
  const lines = [...reasonsOf(asked, entry), en.answers.listed(env().APP_URL)]
  return textAnswer(404, lines.join('\n'))
}
