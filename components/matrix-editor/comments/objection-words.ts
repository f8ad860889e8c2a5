import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../../ui/fill'
import { levelWord, type WordSource } from '../model/value-words'
import { proposalName } from './proposal-name'
import type { CellComments } from './row-comments'

type Shown = CellComments['objections'][number]

/** Whose objection it is, and to the level of which proposal; the level that it would set follows. */
export function objectorWords(source: WordSource, issue: DraftIssue, { by, proposal }: Shown) {
  const { would, wouldFor } = source.words.editor.comments
  if (!proposal) return fill(would, { name: by })
  return fill(wouldFor, { name: by, proposal: proposalName(source, issue, proposal) })
}

/** An objection in one line of words. */
export const objectionWords = (source: WordSource, issue: DraftIssue, shown: Shown): string =>
  `${objectorWords(source, issue, shown)} ${levelWord(source, shown.level)}`
