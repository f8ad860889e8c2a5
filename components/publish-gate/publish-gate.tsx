'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { fill, fillCount } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import type { LevelEntry } from '@/lib/domain/level-entries'
import type { Obstacle } from '@/lib/domain/obstacles'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { CandidateForm, type Preset } from './candidate-form'
import type { Ask, Days, GateWords } from './gate-words'
import { PublicationsList } from './publications-list'
import { PublishForm } from './publish-form'
import styles from './publish-gate.module.css'
import type { Published } from './published'

/** What the gate shows, without the frozen rows themselves. */
export type GateView = {
  assembly: { key: string; code: string; timeZone: string }
  kind: PublicationKind
  revision: number
  publications: readonly Published[]
  candidate: {
    id: string
    by: string
    createdAt: string
    revision: number
    issues: number
    /** whose view readers will be told it is */
    publisher: string
  } | null
  obstacles: readonly Obstacle[]
  levels: readonly LevelEntry[]
  held: readonly { slug: string; reference: string | null; why: string }[]
  mayPublish: boolean
  mayRemove: boolean
  preset: Preset
  days: Days
}

/** What has just been published from this page. */
export type Done = { kind: PublicationKind; number: number } | null

type Props = {
  gate: GateView
  /** what changed since the number before, in words */
  changes: ReactNode
  done: Done
  ask: Ask
  words: GateWords
}

const KINDS: readonly PublicationKind[] = ['issues', 'outcomes']

function CandidateSection({ gate, changes, words }: Pick<Props, 'gate' | 'changes' | 'words'>) {
  const { candidate, assembly, kind, days, held } = gate
  const said = words.gate.candidate
  if (candidate === null) return <p>{said.none}</p>
  const { by, createdAt, revision } = candidate
  const issues = fillCount(said.issues, candidate.issues)
  return (
    <>
      <p>{fill(said.made, { by, day: days[createdAt] ?? createdAt, revision, issues })}</p>
      {revision !== gate.revision && (
        <p className={form.notice}>{fill(said.stale, { revision: gate.revision })}</p>
      )}
      <p>{fill(said.publisher, { publisher: candidate.publisher })}</p>
      <p>
        <a href={`/staff/${assembly.key}/publish/${kind}`}>{said.preview}</a>
      </p>
      {changes}
      {held.length > 0 && (
        <>
          <p>{said.held}</p>
          <ul className={styles.changes}>
            {held.map(({ slug, reference, why }) => (
              <li key={slug} dir="auto">
                {reference ?? slug}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** What was published: the form that did it goes, so that the view comes to this line. */
function Outcome({ assembly, done, words }: Pick<Props, 'done' | 'words'> & { assembly: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (done !== null) line.current?.focus()
  }, [done])
  return (
    <p role="status" tabIndex={-1} ref={line} className={done === null ? undefined : form.notice}>
      {done !== null && (
        <>
          {fill(words.gate.publish.done, { matrix: words.kind[done.kind], n: done.number })}{' '}
          <a href={`/${assembly}/${done.kind}/${done.number}`}>{words.gate.publish.read}</a>
        </>
      )}
    </p>
  )
}

/** The gate: freeze a candidate, look at it, mend or tick what stands in its way, publish. */
export function PublishGate({ gate, changes, done, ask, words }: Props) {
  const { assembly, kind, candidate, publications, mayPublish, days } = gate
  const ofKind = publications.filter((one) => one.kind === kind)
  const standing = (one: Published) => one.withdrawnReason === null && one.removedReason === null
  return (
    <div className={styles.gate}>
      <h1>{fill(words.gate.title, { code: assembly.code })}</h1>
      <nav aria-label={words.gate.kinds} className={styles.kinds}>
        {KINDS.map((one) => (
          <a key={one} href={`?kind=${one}`} aria-current={one === kind ? 'page' : undefined}>
            {words.kind[one]}
          </a>
        ))}
        <a href={`/staff/${assembly.key}?view=${kind}`}>{words.gate.toEditor}</a>
      </nav>
      <Outcome assembly={assembly.key} done={done} words={words} />
      {!mayPublish && <p className={form.notice}>{words.gate.readOnly}</p>}
      {mayPublish && (
        <section aria-labelledby="wish">
          <h2 id="wish">{words.gate.wish.title}</h2>
          <p>{words.gate.wish.lead}</p>
          <CandidateForm
            key={`${kind}-${candidate?.id}`}
            assembly={assembly.key}
            kind={kind}
            preset={gate.preset}
            baselines={publications.filter((one) => one.kind === 'issues' && standing(one))}
            timeZone={assembly.timeZone}
            earlier={ofKind}
            again={candidate !== null}
            days={days}
            ask={ask}
            words={words.gate}
          />
        </section>
      )}
      <section aria-labelledby="candidate">
        <h2 id="candidate">{words.gate.candidate.title}</h2>
        <CandidateSection gate={gate} changes={changes} words={words} />
      </section>
      {candidate !== null && mayPublish && (
        <PublishForm
          key={candidate.id}
          assembly={assembly.key}
          candidate={candidate.id}
          obstacles={gate.obstacles}
          levels={gate.levels}
          next={Math.max(0, ...ofKind.map((one) => one.number)) + 1}
          ask={ask}
          words={words.gate}
        />
      )}
      <PublicationsList
        assembly={assembly.key}
        publications={publications}
        mayWithdraw={mayPublish}
        mayRemove={gate.mayRemove}
        days={days}
        ask={ask}
        words={words}
      />
    </div>
  )
}
