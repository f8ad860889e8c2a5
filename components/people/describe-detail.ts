import { fill } from '@/components/ui/fill'
import type { Words } from '@/lib/words/words'

type AuditWords = Words['people']['audit']

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

const wordIn = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key

function sentenceOf(name: string, value: unknown, words: AuditWords): string {
  if (name === 'more') return words.more
  if (name === 'why') return wordIn(words.why, textOf(value))
  return `${wordIn(words.detail, name)}: ${textOf(value)}`
}

/**
 * Says the details of an entry of the audit, one after another; any part of the code may write its
 * own, so what has no word here stands under its own name.
 * @param detail as it was recorded
 * @param words the sentences of the audit
 */
export function describeDetail(
  detail: Readonly<Record<string, unknown>>,
  words: AuditWords,
): readonly string[] {
  const { before, after, ...rest } = detail
  const change = before === undefined && after === undefined
  const changed = change
    ? []
    : [fill(words.fromTo, { before: textOf(before ?? ''), after: textOf(after ?? '') })]
  const others = Object.entries(rest).filter(([, value]) => value !== '' && value !== null)
  return [...changed, ...others.map(([name, value]) => sentenceOf(name, value, words))]
}
