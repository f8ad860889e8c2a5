import { AppError } from '@/lib/domain/app-error'
import type {
  AffectedOrganization,
  FollowUp,
  Party,
  Proposal,
  Source,
  Step,
} from '@/lib/domain/records'
import {
  ACCESSES,
  FATES,
  FOLLOW_UP_STATES,
  LEVELS,
  SOURCE_KINDS,
  STEP_STATES,
  TAGS,
} from '@/lib/domain/vocabulary'
import { escapeField, unescapeField } from '@/lib/formats/cell-escape'
import { readItems, writeItems } from '@/lib/formats/cell-items'
import { readParties, writeParties } from '@/lib/formats/cell-parties'

/** How the items of one list stand in a cell. */
type CellFormat<T> = {
  /** what the fields of an item are, in their order */
  fields: readonly string[]
  /** the items as one cell; a blank list is '' */
  write: (items: readonly T[]) => string
  /** the same items again; throws AppError invalid with a sentence that names the place */
  read: (cell: string) => T[]
}

type Fields = {
  text: (at: number) => string | null
  stated: (at: number) => string
  choice: <V extends string>(at: number, values: readonly V[]) => V | null
  statedChoice: <V extends string>(at: number, values: readonly V[]) => V
  parties: (at: number) => Party[]
}

type ListFormat<T> = {
  /** the column and its fields, as the sentences call them */
  column: string
  fields: readonly string[]
  write: (item: T) => (string | null | readonly Party[])[]
  read: (fields: Fields) => T
}

function writeField(value: string | null | readonly Party[]): string {
  if (value === null) return ''
  return typeof value === 'string' ? escapeField(value) : writeParties(value)
}

function refuse(place: string, fault: string): never {
  throw new AppError('invalid', `${place} ${fault}`, place)
}

function fieldsOf(texts: readonly string[], placeOf: (at: number) => string): Fields {
  const text = (at: number) => {
    const field = texts[at] ?? ''
    return field === '' ? null : unescapeField(field, placeOf(at))
  }
  const choice = <V extends string>(at: number, values: readonly V[]): V | null => {
    const value = text(at)
    const found = values.find((candidate) => candidate === value)
    if (value === null || found !== undefined) return found ?? null
    return refuse(placeOf(at), `is “${value}”; it can be ${values.join(', ')}.`)
  }
  return {
    text,
    choice,
    stated: (at) => text(at) ?? refuse(placeOf(at), 'is blank.'),
    statedChoice: (at, values) => choice(at, values) ?? refuse(placeOf(at), 'is blank.'),
    parties: (at) => readParties(texts[at] ?? '', '+', placeOf(at)),
  }
}

function readItem<T>(format: ListFormat<T>, texts: readonly string[], item: number): T {
  const place = `Item ${item} of ${format.column}`
  if (texts.length === 1 && texts[0] === '') refuse(place, 'is empty.')
  const most = format.fields.length
  if (texts.length > most) {
    refuse(place, `has ${texts.length} fields, not ${most}; a | in a text is written \\|.`)
  }
  return format.read(fieldsOf(texts, (at) => `${place}, field “${format.fields[at]}”,`))
}

function cellFormat<T>(format: ListFormat<T>): CellFormat<T> {
  return {
    fields: format.fields,
    write: (items) => writeItems(items.map((item) => format.write(item).map(writeField))),
    read: (cell) => readItems(cell).map((texts, index) => readItem(format, texts, index + 1)),
  }
}

/** Themes, areas of concern, organizations: `key`. */
export const keysCell = (column: string): CellFormat<string> =>
  cellFormat({
    column,
    fields: ['key'],
    write: (key) => [key],
    read: ({ stated }) => stated(0),
  })

/** `key | how` */
export const organizationsHowCell: CellFormat<AffectedOrganization> = cellFormat({
  column: 'organizations_how',
  fields: ['key', 'how'],
  write: ({ organization, how }) => [organization, how],
  read: ({ stated, text }) => ({ organization: stated(0), how: text(1) }),
})

/**
 * `tag | origins | document | key points | url | fate | concern | id | supporters | opponents |
 * concern rationale`
 */
export const proposalsCell: CellFormat<Proposal> = cellFormat({
  column: 'proposals',
  fields: [
    ...['tag', 'origins', 'document', 'key points', 'url', 'fate', 'concern', 'id'],
    ...['supporters', 'opponents', 'concern rationale'],
  ],
  write: (item) => [
    ...[item.tag, item.origins, item.document, item.keyPoints, item.url, item.fate, item.concern],
    ...[item.id, item.supporters, item.opponents, item.concernRationale],
  ],
  read: ({ text, stated, choice, parties }) => ({
    tag: choice(0, TAGS),
    origins: parties(1),
    document: text(2),
    keyPoints: text(3),
    url: text(4),
    fate: choice(5, FATES),
    concern: choice(6, LEVELS),
    id: stated(7),
    supporters: parties(8),
    opponents: parties(9),
    concernRationale: text(10),
  }),
})

/** `action | responsible | where | due | state | url | id` */
export const followUpsCell: CellFormat<FollowUp> = cellFormat({
  column: 'follow_ups',
  fields: ['action', 'responsible', 'where', 'due', 'state', 'url', 'id'],
  write: (item) => [
    ...[item.action, item.responsible, item.where, item.due, item.state, item.url, item.id],
  ],
  read: ({ text, stated, statedChoice }) => ({
    action: stated(0),
    responsible: text(1),
    where: text(2),
    due: text(3),
    state: statedChoice(4, FOLLOW_UP_STATES),
    url: text(5),
    id: stated(6),
  }),
})

/** `url | title | kind | language | access` */
export const sourcesCell: CellFormat<Source> = cellFormat({
  column: 'sources',
  fields: ['url', 'title', 'kind', 'language', 'access'],
  write: ({ url, title, kind, language, access }) => [url, title, kind, language, access],
  read: ({ text, choice }) => ({
    url: text(0),
    title: text(1),
    kind: choice(2, SOURCE_KINDS),
    language: text(3),
    access: choice(4, ACCESSES),
  }),
})

/** `time | body | state | document | note | url | id` */
export const progressCell: CellFormat<Step> = cellFormat({
  column: 'progress',
  fields: ['time', 'body', 'state', 'document', 'note', 'url', 'id'],
  write: ({ at, body, state, document, note, url, id }) => [
    ...[at, body, state, document, note, url, id],
  ],
  read: ({ text, stated, choice }) => ({
    at: stated(0),
    body: text(1),
    state: choice(2, STEP_STATES),
    document: text(3),
    note: text(4),
    url: text(5),
    id: stated(6),
  }),
})
