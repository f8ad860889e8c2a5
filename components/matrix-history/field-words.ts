import {
  levelWord,
  proponentWord,
  type WordSource,
} from '@/components/matrix-editor/model/value-words'
import { type Item, isRecordColumn, RECORD_SHAPES } from '@/components/matrix-editor/records/shapes'
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

/**
 * What a field of an item holds, in words.
 * @param place the column and the field's key
 * @param item the item
 * @param source where the words of keys are found
 * @returns the field's name and its text, '' where it is blank
 */
export function fieldWords(
  { column, field: key }: { column: string; field: string },
  item: Item,
  source: WordSource,
): { name: string; text: string } {
  const fields = isRecordColumn(column) ? RECORD_SHAPES[column].fields : []
  const field = fields.find((one) => one.key === key)
  const value = item[key]
  if (!field) return { name: key, text: textOf(value) }
  const name = source.words.editor.fields[field.label]
  switch (field.kind) {
    case 'parties':
      return { name, text: partyWords(value, source) }
    case 'time':
      return { name, text: momentWords(textOf(value), source.timeZone) }
    case 'vocabulary':
      if (field.vocabulary === 'level') return { name, text: levelWord(source, value) }
      return { name, text: wordIn(source.words.vocabulary[field.vocabulary ?? 'tag'], value) }
    default:
      return { name, text: textOf(value) }
  }
}
