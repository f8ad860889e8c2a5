import type { DocumentPart, DocumentReference } from '@/lib/domain/reference/reference'

const FILE_ID =
  /^([A-Z])(\d\d)-([A-Z]+)[.-]?(\d\d)?-([A-Z]+)-0*(\d{1,5})((?:[!-]?[ARC]\d+)*)(?:!*(?:MSW|PDF|DOC)(?:-[A-Z])?)?(?:\.[a-z]{3,4})?$/iu

const KINDS: Record<string, DocumentPart['kind']> = { A: 'add', R: 'rev', C: 'cor' }

function readParts(text: string): DocumentPart[] {
  return [...text.matchAll(/([ARC])(\d+)/giu)].map(([, letter = '', digits = '']) => {
    const number = Number(digits)
    return { kind: KINDS[letter.toUpperCase()] ?? 'add', first: number, last: number }
  })
}

function readMeeting(name: string, year: string | undefined): string {
  const body = name.toUpperCase() === 'CL' ? 'C' : name.toUpperCase()
  return `${body}${year ?? ''}`
}

/**
 * Reads the name of a file of the ITU (`T13-WTSA.16-C-42!A1!MSW-E`, `S22-PP-C-0034`) as the
 * document it holds, or null. Its series C is the ordinary one of the meeting.
 */
export function parseFileId(text: string): DocumentReference | null {
  const [, sector, cycle, name, year, series, number, parts = ''] = FILE_ID.exec(text) ?? []
  if (name === undefined || sector === undefined || series === undefined) return null
  const ownYear = year ?? (sector.toUpperCase() === 'S' ? cycle : undefined)
  return {
    form: 'document',
    meeting: readMeeting(name, ownYear),
    origin: null,
    series: series.toUpperCase() === 'C' ? null : series.toUpperCase(),
    number: Number(number),
    parts: readParts(parts),
    proposal: null,
    group: null,
  }
}
