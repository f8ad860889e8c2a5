import { Fragment } from 'react'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { Shows } from './display-columns'
import { EntryLink } from './entry-link'
import { Marked } from './marked'
import type { MatrixWords } from './matrix-words'
import { NotStated } from './not-stated'
import { Prose } from './prose'
import styles from './record-lists.module.css'

type Props = {
  row: SnapshotRow
  head: SnapshotHead
  words: MatrixWords
  shows?: Shows
  /** whether themes lead to their pages */
  isLinked?: boolean
  hits?: SearchHits | null
}

const namesOf = (keys: readonly string[], names: Record<string, string>) =>
  keys.map((key) => names[key] ?? key).join(', ')

type ThemesProps = {
  themes: readonly string[]
  names: Record<string, string>
  isLinked: boolean
  hits: SearchHits | null
}

function Themes({ themes, names, isLinked, hits }: ThemesProps) {
  if (!isLinked) return <Marked text={namesOf(themes, names)} hits={hits} />
  return themes.map((theme, index) => (
    <Fragment key={theme}>
      {index > 0 && ', '}
      <EntryLink list="themes" entry={theme} isLinked>
        <Marked text={names[theme] ?? theme} hits={hits} />
      </EntryLink>
    </Fragment>
  ))
}

/** What the issue is about in plain words, and the subjects it belongs to. */
export function SummaryCell({
  row,
  head,
  words,
  shows = () => true,
  isLinked = false,
  hits = null,
}: Props) {
  const { summary, themes, areas_of_concern: areas } = row.cells
  const subjects = [
    [
      words.themes,
      shows('themes') && themes.length > 0 && (
        <Themes key="themes" {...{ themes, names: head.themes, isLinked, hits }} />
      ),
    ],
    [
      words.areas,
      shows('areas_of_concern') && areas.length > 0 && (
        <Marked key="areas" text={namesOf(areas, head.areasOfConcern)} hits={hits} />
      ),
    ],
  ] as const
  return (
    <div className={styles.list}>
      {shows('summary') &&
        (summary === null ? <NotStated words={words} /> : <Prose text={summary} hits={hits} />)}
      {subjects.map(
        ([label, names]) =>
          names !== false && (
            <p key={label} className={styles.soft}>
              {label}: {names}
            </p>
          ),
      )}
    </div>
  )
}
