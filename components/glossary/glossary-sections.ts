import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { GLOSSARY_PARTS, type GlossaryPart, glossaryAnchor } from '@/lib/domain/glossary-anchor'
import type { Level } from '@/lib/domain/vocabulary'
import type { Words } from '@/lib/words/words'

export type Term = {
  anchor: string
  term: string
  /** as it stands in files and addresses, where that is another word; null of the ITU's own */
  key: string | null
  /** sentences */
  definition: readonly string[]
  /** of a level, whose symbol stands with its word */
  level: Level | null
}
export type GlossarySection = {
  id: string
  title: string
  lead: string | null
  terms: Term[]
  /** the page of this site that lists what the words are about */
  more: { path: string; text: string } | null
}

export type LevelTerm = { key: Level; word: string; definition: string }
type Told = { words: Words; levels: readonly LevelTerm[]; levelsOf: string | null }
type Own = Exclude<GlossaryPart, 'level'>

const isOwn = (part: GlossaryPart): part is Own => part !== 'level'

/** The words of a part by their keys, as they stand in cells. */
function termsOf(
  part: Own,
  { vocabulary, columns, directory }: Words,
): Readonly<Record<string, string>> {
  const terms = {
    kind: vocabulary.publicationKind,
    column: columns,
    fate: vocabulary.fate,
    result: vocabulary.result,
    status: vocabulary.concernStatus,
    change: vocabulary.change,
    step: vocabulary.stepState,
    'follow-up': vocabulary.followUpState,
    source: vocabulary.sourceKind,
    access: vocabulary.access,
    proponent: directory.proponentKind,
    stage: vocabulary.stage,
  }
  return part === 'tag' ? {} : terms[part]
}

/** The other words that a key has: for a Question, for a text that was welcomed. */
function otherwise(part: Own, key: string, { vocabulary, ...words }: Words): string[] {
  const say = words.public.glossary
  const ofQuestion: Readonly<Record<string, string>> = vocabulary.resultOfQuestion
  const welcomed: Readonly<Record<string, string>> = vocabulary.welcomedStatus
  if (part === 'result' && ofQuestion[key]) return [say.ofQuestion(ofQuestion[key])]
  if (part === 'status' && welcomed[key]) return [say.ifWelcomed(welcomed[key])]
  return []
}

/** What no file and no address holds, and is told to people alone. */
const KEYLESS: readonly Own[] = ['stage', 'proponent']

const keyOf = (part: Own, key: string, term: string) =>
  KEYLESS.includes(part) || key === term ? null : key

function ownTerms(part: Own, words: Words): Term[] {
  const terms = termsOf(part, words)
  const definitions: Readonly<Record<string, string>> = words.public.glossary.definitions[part]
  return Object.entries(definitions).map(([key, definition]) => ({
    anchor: glossaryAnchor(part, key),
    term: terms[key] ?? key,
    key: keyOf(part, key, terms[key] ?? key),
    definition: [definition, ...otherwise(part, key, words)],
    level: null,
  }))
}

const levelTerms = (levels: readonly LevelTerm[]): Term[] =>
  levels.map(({ key, word, definition }) => ({
    ...{ anchor: glossaryAnchor('level', key), term: word, key, definition: [definition] },
    level: key,
  }))

/** Words that no file or address writes otherwise: of ours, then of the ITU. */
function plainSections({ ours, itu }: PublicWords['glossary']): GlossarySection[] {
  const sections = [...ours.map((section) => ({ ...section, more: null })), ...itu]
  return sections.map(({ id, title, terms, more = null }) => ({
    ...{ id, title, lead: null, more },
    terms: terms.map(([anchor, term, definition]) => ({
      ...{ anchor, term, key: null, definition: [definition], level: null },
    })),
  }))
}

/**
 * All of the glossary: the vocabularies of ours in the order in which a matrix is read, then other
 * words of ours and those of the ITU.
 * @param told the catalogue, and the levels as somebody defines them, with a sentence that says who
 */
export function glossarySections({ words, levels, levelsOf }: Told): GlossarySection[] {
  const say = words.public.glossary
  const own = GLOSSARY_PARTS.map((part) => ({
    id: part,
    title: say.sections[part],
    lead: isOwn(part) ? null : levelsOf,
    more: null,
    terms: isOwn(part) ? ownTerms(part, words) : levelTerms(levels),
  }))
  return [...own, ...plainSections(say)]
}
