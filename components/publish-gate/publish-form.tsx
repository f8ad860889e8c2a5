'use client'

import { useState } from 'react'
import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import type { LevelEntry } from '@/lib/domain/level-entries'
import type { Obstacle } from '@/lib/domain/obstacles'
import type { Ask, GateWords } from './gate-words'
import { ObstacleList } from './obstacle-list'
import { useAsk } from './use-ask'

type Props = {
  assembly: string
  candidate: string
  obstacles: readonly Obstacle[]
  levels: readonly LevelEntry[]
  /** the number it would get */
  next: number
  ask: Ask
  words: GateWords['gate']
}

/** What stands in the way of a candidate, and the button that makes it public. */
export function PublishForm(props: Props) {
  const { assembly, candidate, obstacles, levels, next, ask, words } = props
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const { busy, refused, send } = useAsk(ask)
  const blocked = obstacles.some((one) => one.blocks)
  const unread = obstacles.some((one) => !(one.blocks || ticked.has(one.code)))
  const tick = (code: string, on: boolean) => {
    setTicked((codes) => new Set(on ? [...codes, code] : [...codes].filter((one) => one !== code)))
  }
  const why = blocked ? words.publish.blocked : unread ? words.publish.untick : words.publish.lead
  return (
    <section aria-labelledby="way">
      <h2 id="way">{words.way.title}</h2>
      <ObstacleList
        assembly={assembly}
        obstacles={obstacles}
        ticked={ticked}
        onTick={tick}
        levels={levels}
        words={words.way}
      />
      <p id="publish-why">{why}</p>
      <p className={form.actions}>
        <button
          type="button"
          className={buttons.primary}
          disabled={busy || blocked || unread}
          aria-describedby="publish-why"
          onClick={() =>
            void send('publish-candidate', { assembly, candidate, acknowledged: [...ticked] })
          }
        >
          {busy ? words.publish.busy : fill(words.publish.submit, { n: next })}
        </button>
        <button
          type="button"
          className={buttons.button}
          disabled={busy}
          onClick={() => void send('discard-candidate', { assembly, candidate })}
        >
          {words.candidate.discard}
        </button>
      </p>
      <p role="alert" className={form.fault}>
        {refused}
      </p>
    </section>
  )
}
