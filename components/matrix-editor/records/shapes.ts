import type { Words } from '@/lib/words/words'

/** How one field of an item is edited. */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'link'
  | 'date'
  | 'time'
  | 'vocabulary'
  | 'organization'
  | 'parties'

export type VocabularyName =
  | 'tag'
  | 'fate'
  | 'level'
  | 'stepState'
  | 'followUpState'
  | 'sourceKind'
  | 'access'

export type Field = {
  key: string
  kind: FieldKind
  /** its sentence in words.editor.fields */
  label: keyof Words['editor']['fields']
  vocabulary?: VocabularyName
  /** an item may not lack it */
  required?: true
  /** written in an Outcomes Matrix too, where the rest comes from the baseline */
  outcomes?: true
}

export type RecordColumn = 'proposals' | 'organizations' | 'progress' | 'follow_ups' | 'sources'

/** One item of a list, as the general editor sees it. */
export type Item = { readonly [field: string]: unknown }

/** A list of records: its fields in the order in which they are asked, and a new item. */
export type RecordShape = {
  fields: readonly Field[]
  blank: (made: { id: string; at: string }) => Item
}

/** Every list of records that a matrix has; the one editor is driven by these descriptions. */
export const RECORD_SHAPES: Readonly<Record<RecordColumn, RecordShape>> = {
  proposals: {
    fields: [
      { key: 'tag', kind: 'vocabulary', label: 'tag', vocabulary: 'tag' },
      { key: 'origins', kind: 'parties', label: 'origins' },
      { key: 'document', kind: 'text', label: 'document' },
      { key: 'keyPoints', kind: 'long-text', label: 'keyPoints' },
      { key: 'concern', kind: 'vocabulary', label: 'concern', vocabulary: 'level' },
      { key: 'concernRationale', kind: 'long-text', label: 'concernRationale' },
      { key: 'supporters', kind: 'parties', label: 'supporters' },
      { key: 'opponents', kind: 'parties', label: 'opponents' },
      { key: 'url', kind: 'link', label: 'url' },
      { key: 'fate', kind: 'vocabulary', label: 'fate', vocabulary: 'fate', outcomes: true },
    ],
    blank: ({ id }) => ({
      id,
      tag: null,
      origins: [],
      document: null,
      keyPoints: null,
      url: null,
      fate: null,
      concern: null,
      concernRationale: null,
      supporters: [],
      opponents: [],
    }),
  },
  organizations: {
    fields: [
      { key: 'organization', kind: 'organization', label: 'organization', required: true },
      { key: 'how', kind: 'long-text', label: 'how' },
    ],
    blank: () => ({ organization: '', how: null }),
  },
  progress: {
    fields: [
      { key: 'at', kind: 'time', label: 'at', required: true },
      { key: 'body', kind: 'text', label: 'body' },
      { key: 'state', kind: 'vocabulary', label: 'state', vocabulary: 'stepState' },
      { key: 'document', kind: 'text', label: 'document' },
      { key: 'note', kind: 'long-text', label: 'note' },
      { key: 'url', kind: 'link', label: 'url' },
    ],
    blank: ({ id, at }) => ({
      id,
      at,
      body: null,
      state: null,
      document: null,
      note: null,
      url: null,
    }),
  },
  follow_ups: {
    fields: [
      { key: 'action', kind: 'long-text', label: 'action', required: true },
      { key: 'responsible', kind: 'text', label: 'responsible' },
      { key: 'where', kind: 'text', label: 'where' },
      { key: 'due', kind: 'date', label: 'due' },
      {
        key: 'state',
        kind: 'vocabulary',
        label: 'state',
        vocabulary: 'followUpState',
        required: true,
      },
      { key: 'url', kind: 'link', label: 'url' },
    ],
    blank: ({ id }) => ({
      id,
      action: '',
      responsible: null,
      where: null,
      due: null,
      state: 'open',
      url: null,
    }),
  },
  sources: {
    fields: [
      { key: 'title', kind: 'text', label: 'title' },
      { key: 'url', kind: 'link', label: 'url' },
      { key: 'kind', kind: 'vocabulary', label: 'kind', vocabulary: 'sourceKind' },
      { key: 'language', kind: 'text', label: 'language' },
      { key: 'access', kind: 'vocabulary', label: 'access', vocabulary: 'access' },
    ],
    blank: () => ({ url: null, title: null, kind: null, language: null, access: null }),
  },
}

export const isRecordColumn = (column: string): column is RecordColumn =>
  Object.hasOwn(RECORD_SHAPES, column)

/** The items with one taken to another place; the same list where that place does not exist. */
export function movedItem<T>(items: readonly T[], from: number, to: number): T[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return [...items]
  return items.toSpliced(from, 1).toSpliced(to, 0, item)
}
