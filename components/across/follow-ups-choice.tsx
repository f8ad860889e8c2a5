import type { PublicWords } from '@/components/matrix-view/matrix-words'
import styles from './across.module.css'

export type FollowUpsChoice = {
  /** each that has follow-ups or is chosen, with how many are open or in progress */
  assemblies: readonly { key: string; code: string; count: number; isChosen: boolean }[]
  /** of all assemblies */
  total: number
  /** whether any of them has a date */
  isByDate: boolean
  /** sentences on what of the query could not be followed */
  notices: readonly string[]
}

/** The codes of the assemblies that are chosen; none where the follow-ups of all are shown. */
export const codesChosen = ({ assemblies }: FollowUpsChoice): string[] =>
  assemblies.flatMap(({ code, isChosen }) => (isChosen ? [code] : []))

type Props = { choice: FollowUpsChoice; words: PublicWords['across']['followUps'] }

/** The assemblies, each leading to what remains of it alone; what is chosen leads to all. */
export function AssemblyChoice({ choice, words }: Props) {
  const { assemblies, notices, total } = choice
  const isNarrowed = codesChosen(choice).length > 0
  return (
    <nav className={styles.choice} aria-label={words.choose} data-understood={notices.length === 0}>
      <ul className={styles.files}>
        <li>
          <a href="/follow-ups#results" aria-current={isNarrowed ? undefined : 'true'}>
            {words.ofAll(total)}
          </a>
        </li>
        {assemblies.map(({ key, code, count, isChosen }) => (
          <li key={key}>
            <a
              href={`/follow-ups?assembly=${key}#results`}
              aria-current={isChosen ? 'true' : undefined}
            >
              {words.ofOne(code, count)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
