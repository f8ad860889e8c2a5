import { fill } from '@/components/ui/fill'
import type { Words } from '@/lib/words/words'

type AuditWords = Words['people']['audit']
type Detail = Readonly<Record<string, unknown>>

const LONGEST = 160

const isRecord = (value: unknown): value is Detail =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  const text = isRecord(value) ? JSON.stringify(value) : String(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
}

const wordIn = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key

type Pair = { readonly before?: unknown; readonly after?: unknown }

/** One value before and after, or, of a record, one sentence for each field that differs. */
function changeOf({ before, after }: Pair, words: AuditWords): readonly string[] {
  if (!(isRecord(before) && isRecord(after))) {
    const [from, to] = [textOf(before), textOf(after)].map((text) => text || words.blank)
    return [fill(words.fromTo, { before: from ?? '', after: to ?? '' })]
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .filter((name) => textOf(before[name]) !== textOf(after[name]))
    .flatMap((name) => named(name, { before: before[name], after: after[name] }, words))
}

const named = (name: string, pair: Pair, words: AuditWords) =>
  changeOf(pair, words).map((sentence) => `${wordIn(words.detail, name)}: ${sentence}`)

function sentencesOf([name, value]: [string, unknown], words: AuditWords): readonly string[] {
  if (name === 'more') return [words.more]
  if (name === 'why') return [wordIn(words.why, textOf(value))]
  if (name === 'changes' && Array.isArray(value)) {
    return value.filter(isRecord).flatMap((one) => named(textOf(one.setting), one, words))
  }
  const text = textOf(value)
  return text === '' ? [] : [`${wordIn(words.detail, name)}: ${text}`]
}

/**
 * Says the details of an entry of the audit, one after another; any part of the code may write its
 * own, so what has no word here stands under its own name.
 * @param detail as it was recorded
 * @param words the sentences of the audit
 */
export function describeDetail(detail: Detail, words: AuditWords): readonly string[] {
  const { before, after, ...rest } = detail
  const isChange = before !== undefined || after !== undefined
  const changed = isChange ? changeOf({ before, after }, words) : []
  return [...changed, ...Object.entries(rest).flatMap((entry) => sentencesOf(entry, words))]
}
