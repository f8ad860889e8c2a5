import type { ReferenceKind } from '@/lib/domain/reference/kinds'

/** `(Rev. Hammamet, 2016)`; a first edition has no Rev. */
export type Edition = { revised: boolean; place: string | null; year: number }

/** What is amended or made. Its number is unique only within its body. */
export type InstrumentReference = {
  form: 'instrument'
  draft: boolean
  /** as people write it: WTSA, PP, ITU-T, ITR */
  body: string | null
  /** two digits of the assembly named before it: `16` of `WTSA-16 Res 64` */
  meetingYear: string | null
  kind: ReferenceKind
  number: string
  edition: Edition | null
}

/** A label that a text carries until it gets its number: `[AFCP-1]`, `COM6/4`. */
export type ProvisionalReference = { form: 'provisional'; label: string; bracketed: boolean }

/** A revision, addendum or corrigendum; `Addenda 1 to 11` is first 1, last 11. */
export type DocumentPart = { kind: 'rev' | 'add' | 'cor'; first: number; last: number }

/** A document, or a numbered proposal in it. */
export type DocumentReference = {
  form: 'document'
  /** WTSA16, PP14, C26, TSAG */
  meeting: string | null
  /** the prefix of its proponents as printed, in capitals: AFCP, EUR, CAN/USA */
  origin: string | null
  /** DT, ADM, WD, TD, INF, DL or C; null is the ordinary series of the meeting */
  series: string | null
  number: number
  parts: DocumentPart[]
  proposal: { first: number; last: number } | null
  /** the group whose working document it is: COM4 */
  group: string | null
}

export type Reference = InstrumentReference | ProvisionalReference | DocumentReference
