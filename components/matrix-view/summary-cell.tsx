import { Fragment } from 'react'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { Shows } from './display-columns'
import { EntryLink } from './entry-link'
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
}

const namesOf = (keys: readonly string[], names: Record<string, string>) =>
  keys.map((key) => names[key] ?? key).join(', ')

type ThemesProps = { themes: readonly string[]; names: Record<string, string>; isLinked: boolean }

function Themes({ themes, names, isLinked }: ThemesProps) {
  if (!isLinked) return namesOf(themes, names)
  return themes.map((theme, index) => (
    <Fragment key={theme}>
      {index > 0 && ', '}
      <EntryLink list="themes" entry={theme} isLinked>
        {names[theme] ?? theme}
      </EntryLink>
    </Fragment>
  ))
}

/** What the issue is about in plain words, and the subjects it belongs to. */
export function SummaryCell({ row, head, words, shows = () => true, isLinked = false }: Props) {
  const { summary, themes, areas_of_concern: areas } = row.cells
  const subjects = [
    [
      words.themes,
      shows('themes') && themes.length > 0 && (
        <Themes key="themes" themes={themes} names={head.themes} isLinked={isLinked} />
      ),
    ],
    [
      words.areas,
      shows('areas_of_concern') && areas.length > 0 && namesOf(areas, head.areasOfConcern),
    ],
  ] as const
  return (
    <div className={styles.list}>
      {shows('summary') &&
        (summary === null ? <NotStated words={words} /> : <Prose text={summary} />)}
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
