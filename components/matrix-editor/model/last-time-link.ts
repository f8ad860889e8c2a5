import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../../ui/fill'
import type { EditorWords } from './editor-words'

/**
 * The way to where an issue stood at an earlier assembly: its public page where there is one, else
 * the draft that holds it. Null where it was not carried over.
 */
export function lastTimeLink(issue: DraftIssue | undefined, words: EditorWords) {
  const lastTime = issue?.lastTime
  if (lastTime === undefined) return null
  const { assembly, code, slug, reference, published } = lastTime
  const { lastTime: said } = words.editor
  return {
    href: published ? `/${assembly}/${slug}` : `/staff/${assembly}`,
    label: fill(reference === null ? said.at : said.of, {
      reference: reference ?? '',
      code,
    }),
  }
}
