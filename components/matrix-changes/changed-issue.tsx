import { ChangeMark } from '@/components/matrix-compare/change-mark'
import { nameOf } from '@/components/matrix-view/frozen-words'
import { IssueHeading } from '@/components/matrix-view/issue-heading'
import { LevelCell } from '@/components/matrix-view/level-cell'
import { Prose } from '@/components/matrix-view/prose'
import { type IssueChange, meaningOf } from '@/lib/domain/publication-changes'
import type { ShownChange } from '@/lib/domain/shown-change'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Words } from '@/lib/words/words'
import { ChangedCell } from './changed-cell'
import styles from './changes.module.css'

/** A publication by its name, and its address without a row. */
export type NamedSide = { name: string; path: string }

type Props = {
  item: IssueChange
  cells: readonly ShownChange[]
  head: SnapshotHead
  sides: { from: NamedSide; to: NamedSide }
  words: Words
}

/** Of one side alone: that it came or went, with its level. */
function CameOrWent({ item, head, sides, words }: Props) {
  const { changes } = words.public
  const level = item.after ?? item.before
  const sentence =
    item.presence === 'new' ? changes.isNew(sides.to.name) : changes.isDropped(sides.to.name)
  return (
    <>
      <p className={styles.move}>
        <strong>{sentence}</strong> {level !== null && <LevelCell level={level} head={head} />}
      </p>
      {item.row.cells.summary !== null && <Prose text={item.row.cells.summary} />}
    </>
  )
}

function RowLinks({ item, sides, words }: Props) {
  const { matrix, changes } = words.public
  const name = nameOf(item.row, matrix.untitled)
  const held = [
    { row: item.was, side: sides.from },
    { row: item.is, side: sides.to },
  ].filter(({ row }) => row !== null)
  return (
    <p className={styles.links}>
      {held.map(({ side }) => (
        <a
          key={side.path}
          href={`${side.path}#${item.row.slug}`}
          aria-label={changes.rowInNamed(name, side.name)}
        >
          {changes.rowIn(side.name)}
        </a>
      ))}
    </p>
  )
}

/** What changed on one issue, cell by cell. */
export function ChangedIssue(props: Props) {
  const { item, cells, head, words } = props
  const { row, presence } = item
  const meaning = meaningOf(item)
  const { key } = head.assembly
  return (
    <article id={row.slug} className={styles.issue}>
      <h3>
        <IssueHeading
          row={row}
          section={null}
          links={{ issue: (slug) => `/${key}/${slug}`, row: (slug) => slug, sort: null }}
          words={words.public.matrix}
        />
      </h3>
      {presence !== 'both' && <CameOrWent {...props} />}
      {presence === 'both' && meaning !== 'edited' && (
        <p className={styles.move}>
          <ChangeMark item={item} head={head} words={words.public.compare} />
        </p>
      )}
      {cells.length > 0 && (
        <dl className={styles.cells}>
          {cells.map((cell) => (
            <div key={cell.heading}>
              <dt>{cell.heading}</dt>
              <dd>
                <ChangedCell cell={cell} head={head} words={words.public} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <RowLinks {...props} />
    </article>
  )
}
