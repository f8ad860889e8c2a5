import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import type { LevelEntry } from '@/lib/domain/level-entries'
import type { Obstacle } from '@/lib/domain/obstacles'
import type { GateWords } from './gate-words'
import styles from './publish-gate.module.css'

const SHOWN = 12

type IssuesProps = {
  assembly: string
  obstacle: Obstacle
  words: GateWords['gate']['way']
  levels: readonly LevelEntry[]
}

type Concerned = Obstacle['issues'][number]

/** The issue, or the thread on it that is meant. */
function linkTo(assembly: string, { slug, objection }: Concerned): string {
  return `/staff/${assembly}${objection ? `?thread=${objection.thread}` : ''}#${slug}`
}

function nameOf({ slug, reference, title, objection }: Concerned, words: IssuesProps['words']) {
  const issue = reference ?? title ?? slug
  if (!objection?.proposal) return issue
  const { tag, document } = objection.proposal
  const proposal = [tag, document].filter(Boolean).join(' ') || words.unnamedProposal
  return fill(words.objectionOf, { issue, proposal })
}

/** Who objects to which level. */
function Objection({
  concerned,
  levels,
  words,
}: { concerned: Concerned } & Pick<IssuesProps, 'levels' | 'words'>) {
  if (!concerned.objection) return null
  const { by, stood, level } = concerned.objection
  const word = (key: string | null) => levels.find((one) => one.key === key)?.word ?? ''
  const sentence = stood === null ? words.objectionToNone : words.objectionBy
  return (
    <span dir="auto"> {fill(sentence, { name: by, stood: word(stood), level: word(level) })}</span>
  )
}

/** The issues that an obstacle concerns, each a link into the editor. */
export function ConcernedIssues({ assembly, obstacle, words, levels }: IssuesProps) {
  const shown = obstacle.issues.slice(0, SHOWN)
  const rest = obstacle.issues.length - shown.length
  return (
    <ul className={styles.concerned}>
      {shown.map((concerned) => (
        <li key={concerned.objection?.thread ?? concerned.slug}>
          <a href={linkTo(assembly, concerned)} dir="auto">
            {nameOf(concerned, words)}
          </a>
          <Objection concerned={concerned} levels={levels} words={words} />
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
  levels: readonly LevelEntry[]
}

/** What it is, and how many: of what stands on issues, else of the issues. */
function named({ code, issues, items }: Obstacle, words: Props['words']): string {
  if (items !== undefined) return fill(words[code], { n: items })
  return issues.length === 0 ? words[code] : `${words[code]} (${issues.length})`
}

/** What stands in the way: what blocks, then what wants a tick. */
export function ObstacleList({ obstacles, ticked, onTick, ...props }: Props) {
  const { words } = props
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
            <ConcernedIssues {...props} obstacle={obstacle} />
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
            <ConcernedIssues {...props} obstacle={obstacle} />
          </li>
        ))}
      </ul>
    </>
  )
}
