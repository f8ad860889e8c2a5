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

/**
 * In the six languages of the ITU, as its own documents write them: the Final Acts of PP-14 and
 * PP-18, the Resolutions and Decisions of the Council of 2009, the Recommendations and Questions of
 * the ITU-T.
 */
const RESOLUTION = 'r[eé]solution|resoluci[oó]n|r[eé]s|резолюци[яию]|резолюцией|القرار|قرار|决议'
const DECISION = 'd[eé]cision|decisi[oó]n|dec|решени[еяю]|решением|المقرر|مقرر|决定'
const RECOMMENDATION =
  'recommendation|recommandation|recomendaci[oó]n|rec|рекомендаци[яию]|рекомендацией|التوصية|توصية|建议书'
const OPINION = 'opinion|avis|opini[oó]n|op|мнени[еяю]|мнением|الرأي|رأي|意见'
const QUESTION = 'question|cuesti[oó]n|q|вопрос[ау]?|المسألة|مسألة|课题'

/** The kinds of instrument that carry a number, in the order in which people list them. */
export const referenceKinds: readonly KindEntry[] = [
  { kind: 'resolution', word: 'Res', read: RESOLUTION, numbers: 'plain' },
  { kind: 'decision', word: 'Decision', read: DECISION, numbers: 'plain' },
  { kind: 'recommendation', word: 'Rec', read: RECOMMENDATION, numbers: 'series' },
  { kind: 'opinion', word: 'Opinion', read: OPINION, numbers: 'plain' },
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
  { kind: 'question', word: 'Question', read: QUESTION, numbers: 'question' },
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
