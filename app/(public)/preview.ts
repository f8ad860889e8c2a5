import { levelParts } from '@/components/matrix-compare/rolled-parts'
import { levelWord } from '@/components/matrix-view/frozen-words'
import { countLevels, type Preview } from '@/lib/domain/preview'
import type { PublicationMark } from '@/lib/domain/publication'
import { rollUp } from '@/lib/domain/roll-up'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { Level } from '@/lib/domain/vocabulary'
import { en } from '@/lib/words/en'
import { readComparison, readPublication } from './published'

export type PreviewPage = 'issues' | 'outcomes' | 'compare'

const { publication, dates, matrix, compare, preview: words } = en.public

type Found = Extract<Awaited<ReturnType<typeof readPublication>>, { state: 'published' }>
type Row = Preview['rows'][number]

const rowOf = (head: SnapshotHead, level: Level): Pick<Row, 'level' | 'word'> => ({
  level,
  word: { text: levelWord(head, level), instead: en.vocabulary.level[level] },
})

/** How many issues stand at each level. */
function counted(
  head: SnapshotHead,
  rows: readonly SnapshotRow[],
  levelOf: typeof concernOf,
): Row[] {
  const counts = countLevels(rows, levelOf)
  const most = Math.max(...counts.map(({ count }) => count))
  return counts.map(({ level, count }) => ({
    ...rowOf(head, level),
    text: String(count),
    share: count / most,
  }))
}

const concernOf = ({ cells }: SnapshotRow): Level => cells.concern
const remainsOf = ({ cells }: SnapshotRow): Level => cells.residual_concern

/** What became of the concerns, by level; where nothing stood before, what is left at each. */
async function rolled({ matrix: { head, rows, number } }: Found): Promise<Row[]> {
  const found = await readComparison(head.assembly.key, number)
  if (found.state !== 'published') return []
  const { levels, welcomed } = rollUp(found.comparison.rows)
  const lines = [...levels, welcomed].filter(({ total }) => total > 0)
  if (lines.length === 0) return counted(head, rows, remainsOf)
  return lines.map((line) => ({
    ...rowOf(found.comparison.head, line.level),
    text: levelParts(line, { head: found.comparison.head, words: compare.rollUp }),
    share: null,
  }))
}

/** The publication's number and date; of before and after, the baseline's number before it. */
function datedOf(page: PreviewPage, { head, number, rows }: Found['matrix']): string {
  const kinds = en.vocabulary.publicationKind
  const name = `${publication.number(kinds[head.kind], number)}, ${publication.asOf(dates.day(head.asOf))}`
  const before =
    page === 'compare' && head.baseline
      ? [publication.number(kinds.issues, head.baseline.number)]
      : []
  return words.dated([...before, name].join(' · '), matrix.issues(rows.length))
}

/**
 * What the picture of a publication shows, from its roll-up.
 * @param page the page that is linked to
 */
export async function previewOf(page: PreviewPage, found: Found): Promise<Preview> {
  const { head, number, withdrawn } = found.matrix
  const { assembly, publisher } = head
  const kind = publication.number(en.vocabulary.publicationKind[head.kind], number)
  const title = page === 'compare' ? compare.title(assembly.code) : head.title
  const kicker = words.kicker(assembly.code, assembly.place, dates.days(assembly))
  return {
    kicker: { text: kicker, instead: assembly.key },
    title: { text: title, instead: page === 'compare' ? en.public.assembly.compare : kind },
    dated: datedOf(page, found.matrix),
    notice: withdrawn === null ? null : words.withdrawn,
    rows: page === 'issues' ? counted(head, found.matrix.rows, concernOf) : await rolled(found),
    foot: { text: words.foot(publisher.name), instead: words.unnamed },
  }
}

/** Where the picture of a publication stands, and what it shows in words. */
export async function previewLink(page: PreviewPage, found: Found) {
  const { title, rows } = await previewOf(page, found)
  return {
    path: `/${found.assembly.key}/${page}/${found.matrix.number}/preview.png`,
    alt: words.alt(
      title.text,
      rows.map(({ word, text }) => `${word.text} ${text}`),
    ),
  }
}

/** The picture of a publication that a page is drawn from, itself without one. */
export async function previewOfMark(assembly: string, { kind, number }: PublicationMark) {
  const found = await readPublication(assembly, kind, number)
  return found.state === 'published' ? previewLink(kind, found) : undefined
}

/** The same of a comparison, whose outcomes publication is read by its number. */
export async function comparisonPreview(assembly: string, number: number) {
  const found = await readPublication(assembly, 'outcomes', number)
  return found.state === 'published' ? previewLink('compare', found) : undefined
}
