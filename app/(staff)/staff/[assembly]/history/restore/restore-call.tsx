'use client'

import { type ReactNode, useState } from 'react'
import { callDoor } from '@/app/(staff)/call-door'
import { RestoreForm } from '@/components/matrix-history/restore-form'
import type { RestoreScope } from '@/components/matrix-history/restore-page'
import { UntilReady } from '@/components/ui/until-ready'
import type { Restored } from '@/lib/domain/restore-plan'
import type { Words } from '@/lib/words/words'

type Props = {
  before: ReactNode
  after: ReactNode
  assembly: string
  scope: RestoreScope
  seen: number
  cells: string
  names: Readonly<Record<string, string>>
  columns: Readonly<Record<string, string>>
  unnamed: string
  words: Words['history']['restore']
}

/** The verb is ours and typed; what it answers is not checked a second time here. */
const asRestored = (value: unknown) => value as Restored

/** The form of a restore, bound to the door; pressed again after a lost answer, it is the same one. */
export function RestoreCall(props: Props) {
  const { before, after, assembly, scope, seen, cells, names, columns, unnamed, words } = props
  const [batch] = useState(() => crypto.randomUUID())
  const restore = async () => {
    const call = callDoor(words.trouble)
    const answer = await call('restore-matrix', { assembly, ...scope, seen, batch })
    return answer.done ? asRestored(answer.value) : answer.message
  }
  return (
    <UntilReady>
      <RestoreForm
        before={before}
        after={after}
        assembly={assembly}
        cells={cells}
        restore={restore}
        nameOf={({ issueId, column }) => ({
          issue: names[issueId] ?? unnamed,
          column: columns[column] ?? column,
        })}
        words={words}
      />
    </UntilReady>
  )
}
