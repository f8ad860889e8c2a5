import type { SearchHits, TextPart } from '@/lib/domain/filter/search-hits'

type Parts = { parts: readonly TextPart[] }

/** A text in pieces, those that were searched for marked. */
export function MarkedParts({ parts }: Parts) {
  return parts.map(({ text, isHit }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
    isHit ? <mark key={at}>{text}</mark> : text,
  )
}

type Props = {
  text: string
  /** what was searched for; null where nothing was */
  hits: SearchHits | null
  /** whether it is a reference or a document */
  isReference?: boolean
}

/** A text with what was searched for marked in it. */
export function Marked({ text, hits, isReference = false }: Props) {
  if (hits === null) return text
  return <MarkedParts parts={isReference ? hits.inReference(text) : hits.inText(text)} />
}
