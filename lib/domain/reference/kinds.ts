export type ReferenceKind =
  | 'resolution'
  | 'decision'
  | 'recommendation'
  | 'opinion'
  | 'declaration'
  | 'article'
  | 'constitution'
  | 'convention'
  | 'constitution-and-convention'
  | 'general-rules'
  | 'provision'
  | 'question'
  | 'action'

type KindEntry = {
  kind: ReferenceKind
  /** the word before the number in the house style */
  word: string
  /** every word read as it, as a pattern without groups, letters of either case */
  read: string
  numbers: 'plain' | 'article' | 'question' | 'series'
}

/** The kinds of instrument that carry a number, in the order in which people list them. */
export const referenceKinds: readonly KindEntry[] = [
  { kind: 'resolution', word: 'Res', read: 'r[eé]solution|r[eé]s', numbers: 'plain' },
  { kind: 'decision', word: 'Decision', read: 'd[eé]cision|dec', numbers: 'plain' },
  { kind: 'recommendation', word: 'Rec', read: 'recommendation|rec', numbers: 'series' },
  { kind: 'opinion', word: 'Opinion', read: 'opinion|op', numbers: 'plain' },
  { kind: 'declaration', word: 'Declaration', read: 'declaration|decl', numbers: 'plain' },
  { kind: 'article', word: 'Art.', read: 'article|art', numbers: 'article' },
  {
    kind: 'constitution-and-convention',
    word: 'CS/CV',
    read: 'cs ?/ ?cv',
    numbers: 'plain',
  },
  { kind: 'constitution', word: 'CS', read: 'constitution|cs', numbers: 'plain' },
  { kind: 'convention', word: 'CV', read: 'convention|cv', numbers: 'plain' },
  { kind: 'general-rules', word: 'GR', read: 'general rules|gr', numbers: 'plain' },
  { kind: 'provision', word: 'No.', read: 'provision|no', numbers: 'plain' },
  { kind: 'question', word: 'Question', read: 'question|q', numbers: 'question' },
  { kind: 'action', word: 'Action', read: 'action', numbers: 'plain' },
]

/** The entry of a kind in the table above. */
export function referenceKind(kind: ReferenceKind): KindEntry {
  const entry = referenceKinds.find((candidate) => candidate.kind === kind)
  if (!entry) throw new Error(`No kind of instrument is called ${kind}.`)
  return entry
}

/** Where a kind stands in the table above; 0 is the first. */
export function rankOfKind(kind: ReferenceKind): number {
  return referenceKinds.findIndex((entry) => entry.kind === kind)
}

const NUMBERED_BY_BODY: readonly ReferenceKind[] = [
  ...(['resolution', 'decision', 'opinion', 'declaration', 'question', 'action'] as const),
]

/**
 * Tells whether each body numbers its own (Res 64 of WTSA and of PP), so that in a matrix a bare
 * number is of the assembly's body. Articles are a treaty's, Recommendations a sector's.
 */
export function isNumberedByBody(kind: ReferenceKind): boolean {
  return NUMBERED_BY_BODY.includes(kind)
}
