import {
  levelWord,
  proponentWord,
  type WordSource,
} from '@/components/matrix-editor/model/value-words'
import {
  type Item,
  isRecordColumn,
  RECORD_SHAPES,
  type VocabularyName,
} from '@/components/matrix-editor/records/shapes'
import { momentWords } from '@/lib/domain/zoned-time'

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

function partyWords(parties: unknown, source: WordSource): string {
  if (!Array.isArray(parties)) return ''
  return parties
    .map((party: { proponent?: unknown; source?: unknown }) => {
      const name = proponentWord(source, textOf(party.proponent))
      const link = textOf(party.source)
      return link === '' ? name : `${name} (${link})`
    })
    .join(', ')
}

function wordIn(table: Readonly<Record<string, string>>, value: unknown): string {
  const key = textOf(value)
  return table[key] ?? key
}

const chosenWord = (vocabulary: VocabularyName, value: unknown, source: WordSource) =>
  vocabulary === 'level'
    ? levelWord(source, value)
    : wordIn(source.words.vocabulary[vocabulary], value)

/**
 * What a field of an item holds, in words.
 * @param place the column and the field's key
 * @param item the item
 * @param source where the words of keys are found
 * @returns the field's name, its text, '' where it is blank, and whether it is chosen as a whole
 */
export function fieldWords(
  { column, field: key }: { column: string; field: string },
  item: Item,
  source: WordSource,
): { name: string; text: string; whole: boolean } {
  const fields = isRecordColumn(column) ? RECORD_SHAPES[column].fields : []
  const field = fields.find((one) => one.key === key)
  const value = item[key]
  if (!field) return { name: key, text: textOf(value), whole: false }
  const name = source.words.editor.fields[field.label]
  switch (field.kind) {
    case 'parties':
      return { name, text: partyWords(value, source), whole: true }
    case 'time':
      return { name, text: momentWords(textOf(value), source.timeZone), whole: true }
    case 'vocabulary':
      return { name, text: chosenWord(field.vocabulary ?? 'tag', value, source), whole: true }
    default:
      return { name, text: textOf(value), whole: false }
  }
}
