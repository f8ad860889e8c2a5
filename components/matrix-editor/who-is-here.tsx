import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../ui/fill'
import { useEditor } from './editor-context'
import type { useLive } from './hooks/use-live'
import { LineNotice } from './line-notice'
import { placeWords } from './model/others'
import styles from './who-is-here.module.css'

type Props = { live: ReturnType<typeof useLive>; issues: readonly DraftIssue[] }

/** Who else has the matrix open and in which cell; how the line is; and, to be read out, changes. */
export function WhoIsHere({ live, issues }: Props) {
  const { source } = useEditor()
  const { live: words } = source.words.editor
  const { people, headings, said } = live
  const places = people.map((one) => placeWords(one, { issues, source, headings }))
  return (
    <div className={styles.others}>
      {people.length > 0 && (
        <p className={styles.here} title={places.join(', ')}>
          {fill(words.here, { people: places.join(', ') })}
        </p>
      )}
      <LineNotice live={live} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  )
}
