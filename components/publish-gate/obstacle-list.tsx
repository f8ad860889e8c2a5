import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import type { Obstacle } from '@/lib/domain/obstacles'
import type { GateWords } from './gate-words'
import styles from './publish-gate.module.css'

const SHOWN = 12

type IssuesProps = { assembly: string; obstacle: Obstacle; words: GateWords['gate']['way'] }

/** The issues that an obstacle concerns, each a link into the editor. */
export function ConcernedIssues({ assembly, obstacle, words }: IssuesProps) {
  const shown = obstacle.issues.slice(0, SHOWN)
  const rest = obstacle.issues.length - shown.length
  return (
    <ul className={styles.concerned}>
      {shown.map(({ slug, reference, title }) => (
        <li key={slug}>
          <a href={`/staff/${assembly}#${slug}`} dir="auto">
            {reference ?? title ?? slug}
          </a>
        </li>
      ))}
      {rest > 0 && <li>{fill(words.more, { n: rest })}</li>}
    </ul>
  )
}

type Props = {
  assembly: string
  obstacles: readonly Obstacle[]
  ticked: ReadonlySet<string>
  onTick: (code: string, on: boolean) => void
  words: GateWords['gate']['way']
}

/** What it is, and how many: of what stands on issues, else of the issues. */
function named({ code, issues, items }: Obstacle, words: Props['words']): string {
  if (items !== undefined) return fill(words[code], { n: items })
  return issues.length === 0 ? words[code] : `${words[code]} (${issues.length})`
}

/** What stands in the way: what blocks, then what wants a tick. */
export function ObstacleList({ assembly, obstacles, ticked, onTick, words }: Props) {
  const blocks = obstacles.filter((one) => one.blocks)
  const warns = obstacles.filter((one) => !one.blocks)
  if (obstacles.length === 0) return <p>{words.nothing}</p>
  return (
    <>
      {blocks.length > 0 && <p className={form.fault}>{words.blocks}</p>}
      <ul className={styles.obstacles}>
        {blocks.map((obstacle) => (
          <li key={obstacle.code}>
            <strong>{named(obstacle, words)}</strong>
            <ConcernedIssues assembly={assembly} obstacle={obstacle} words={words} />
          </li>
        ))}
      </ul>
      {warns.length > 0 && <p>{words.warns}</p>}
      <ul className={styles.obstacles}>
        {warns.map((obstacle) => (
          <li key={obstacle.code}>
            <label className={form.tick}>
              <input
                type="checkbox"
                checked={ticked.has(obstacle.code)}
                onChange={(event) => onTick(obstacle.code, event.target.checked)}
              />
              <strong>{named(obstacle, words)}</strong>
            </label>
            <ConcernedIssues assembly={assembly} obstacle={obstacle} words={words} />
          </li>
        ))}
      </ul>
    </>
  )
}
